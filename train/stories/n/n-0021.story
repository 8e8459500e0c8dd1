id: n-0021
genre: social
where: US-FL
published: 2021-09-19
title: Nextdoor thread: "Sirens on Pelican??"
person p1: role=accused age=13 protected=yes why=juvenile-accused
person p2: role=victim age=- protected=no why=adult-victim
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=relative age=- protected=decide why=identifies-protected
person p6: role=official age=- protected=no why=official
person p7: role=relative age=- protected=yes why=identifies-protected
person p8: role=bystander age=12 protected=yes why=minor-witness
note: neighbours piece together a juvenile; victim adult; child witness

[[K p3 name|Barb Tillinghast]]: What happened over by the pool? Four cars and a helicopter

[[K p4 name|Gus M.]]: Somebody robbed [[K p2 name|Mr. Feldstein]] of his golf cart. With a BB gun

[[K p3 name|Barb Tillinghast]]: [[K p2 name|Saul]]?? Is he ok

[[K p2 name|Saul Feldstein]]: I'm fine. It was a kid, 13 maybe. He said please.

[[D p5 name|Trish O.]]: We all know what kid. Starts w [[W p1 initials|a K]], two houses from the clubhouse, rides [[W p1 vehicle|that purple minibike with no muffler]]

[[K p4 name|Gus M.]]: Not [[W p7 name|Denise]]'s boy! She runs our water aerobics

[[D p5 name|Trish O.]]: [[W p1 name|Kaiden]]. My daughter saw the whole thing from the slide. She's 12

[[K p3 name|Barb Tillinghast]]: [[W p8 name|Presley]] did? Poor thing

Sgt [[K p6 name|R. Feldstein, Community Policing]]: Folks, a juvenile has been detained. Please don't speculate. (And [[K p2 name|Saul]] isn't my dad, he's just a fellow Mets fan.)

[[D p5 name|Trish O.]]: its not speculating if he's on my ring cam. [[W p1 photo|ring_kaiden_pool_0918.mp4]]

[[K p2 name|Saul Feldstein]]: Please take that down. I've still got the cart and he's got homework.

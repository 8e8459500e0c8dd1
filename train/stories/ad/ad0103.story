id: ad0103
genre: social
where: US-MA
published: 2024-05-21
title: Group text, "Lowell moms 4 Lowell teens," screenshots filed as Ex. C
person p1: role=victim age=15 protected=yes why=trafficking-victim
person p2: role=accused age=19 protected=no why=adult-accused
person p3: role=accused age=17 protected=yes why=juvenile-accused
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
screen p1: sex-trafficking-minor
note: Cambodian American; an adult and a 17-year-old accused; 17-year-old in juvenile court; snap handle

[[W p1 relative|Sreymom]]: did u see ADA [[K p4 name|Flynn]] on ch 5
[[K p5 name|Deb]]: the "parties" thing? 
[[W p1 relative|Sreymom]]: they charged boys $50 at the door and she was the prize. FIFTEEN. the money went in a shoebox and she got a vape & a ride
[[K p5 name|Deb]]: i'm going to be sick. who's they
[[W p1 relative|Sreymom]]: [[K p2 name|Anthony Medeiros]] 19 arraigned today. plus a 17 yr old girl in juvenile, she did the door and the invites
[[K p5 name|Deb]]: a GIRL did
Carmen: thats [[W p3 name|Jocelyn]]. she was at my quince party for gods sake. [[W p3 vehicle|white jeep, eyelashes on the headlights]]
[[K p5 name|Deb]]: do we know the poor baby
Carmen: [[W p1 alias|@sok.lily]] on snap. grandmother has [[W p1 relative|the donut shop by the mill]]
[[W p1 relative|Sreymom]]: Carmen STOP
Carmen: [[W p1 name|Lily]] used to do her homework at the counter while I waited, that child is an angel i just want to bring food
[[W p1 relative|Sreymom]]: then bring it to me. i'm her aunt. ok? now you know why i said stop
[[K p5 name|Deb Gallo]]: I'm so sorry honey. bringing lasagna to YOU
Carmen: 😭 me too me too

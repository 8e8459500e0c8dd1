id: n-0082
genre: social
where: US-TX
published: 2023-04-24
title: Group chat screenshot, sent to our tip line (Mesquite HS sophomores, we think)
person p1: role=victim age=15 protected=yes why=sexual-offence-victim
person p2: role=accused age=16 protected=yes why=juvenile-accused
person p3: role=accused age=17 protected=decide why=charged-as-adult
person p4: role=bystander age=- protected=no why=minor-not-in-crime
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=official age=- protected=no why=official
person p7: role=witness age=- protected=yes why=minor-witness
screen p1: none
note: chat; several under 18; the 17-year-old in Texas is an adult criminally! text says he went to the county jail: charged as adult -> decide

yall seen the news?? "two students 16 and 17 charged w/ sexual assault, victim 15"

[[K p4 name|bre🌸]]: thats [[W p1 alias|Ky]] 😭 dont post it

who the 17

[[W p7 name|mateo.g]]: [[D p3 name|Jaxson W]]. hes in the actual county jail not juvie, bc texas

[[K p4 name|bre🌸]]: and [[W p2 alias|Tater]]

omg [[W p2 name|Tate]] from band?? [[W p2 other|bass clarinet]] [[W p2 name|Tate]]??

[[K p4 name|bre🌸]]: he's 16 so juvie. it was his truck [[W p2 vehicle|the orange ranger]]

[[W p7 name|mateo.g]]: i was there at the lake. i told [[K p6 name|Officer Dale]] everything i saw. [[W p1 name|Kylee]] didnt do anything wrong ok. everybody be quiet

[[K p5 name|Coach Brandt's group text bot]]: REMINDER bus leaves 4:15

[[K p4 name|bre🌸]]: [[K p6 name|dale]] the SRO?? hes chill

[[W p7 name|mateo.g]]: yeah. im deleting this after. so should yall

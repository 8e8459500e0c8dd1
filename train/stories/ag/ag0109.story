id: ag0109
genre: comments
where: AU-QLD
published: 2023-06-09
title: Comments: "Netball coach stood down, 31, to face court"
person p1: role=victim age=15 protected=yes why=sexual-offence-victim
person p2: role=accused age=31 protected=no why=adult-accused
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=relative age=- protected=yes why=identifies-protected
note: woman coach accused; commenters name the girl through her stepdad's ute and her bib letter

[[K p3 name|Lorraine Spargo]]: so it's [[K p2 name|Kirra-Lee Maddox]] then. Mt Isa only has the one that's 31

**gulf_gal**: what, a woman? with a girl?? fifteen??

**Reddirt4825**: been going since pre season. ask why the [[W p1 other|goal keeper]] got a lift home every single time

**gulf_gal**: not [[W p4 name|Johnno Creed]]'s stepdaughter

**Reddirt4825**: not saying. but a [[W p4 vehicle|gold Hilux with a Broncos spare cover]] was parked outside the cop shop 4 hrs on Tues

[[K p3 name|Lorraine Spargo]]: You have just said, you dill. She's a KID. [[W p1 name|Ebony]] if you see this darl put the phone down and come round mine

**gulf_gal**: you just did it too [[K p3 alias|Loz]]

**gulf_gal**: [comment deleted]

id: a-0019
genre: news
where: CA
published: 2009-10-07
title: Edmonton man sentenced for luring girl, 13, over the Internet
person p1: role=victim age=13 protected=yes why=sexual-offence-victim
person p2: role=convicted age=34 protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
screen: none
note: publication ban s. 486.4; screen name, village, father's business

EDMONTON — A man who told a girl on the Internet that he was a 15-year-old named [[K p2 alias|Kyle]] was sentenced Tuesday to 30 months in a federal penitentiary.

[[K p2 name|Bryce Anton Hohenstein]], 34, an insurance adjuster, pleaded guilty in June to luring and to one count of sexual interference. A publication ban protects the identity of the victim, who was 13.

Provincial court Judge [[K p3 name|Lata Venkataraman]] said the offender had spent five months "building a boy who did not exist."

The two met in a chat room for fans of a vampire series, where the girl called herself [[W p1 alias|prairie_bella96]]. In December 2008 he drove four hours to [[W p1 place|the hamlet of Sedge Coulee]] and waited for her behind [[W p5 employer|Rostron's Farm Equipment]], which her father owns.

"[[W p1 name|Hailey]] used to sing in the truck," [[W p5 name|Dwayne Rostron]] told the court, turning his cap. "I'd give that business to hear it."

Crown prosecutor [[K p4 name|Wendel Kiprusoff]] had asked for four years. [[K p2 name|Hohenstein]] apologized without turning round.

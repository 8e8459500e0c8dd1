id: g-0019
genre: comments
where: US-TX
published: 2018-11-09
title: Comments on "[[D p2 school|Burleson Creek ISD]] announces new band director"
person p1: role=accused age=- protected=decide why=adult-accused
person p2: role=victim age=17 protected=yes why=sexual-offence-victim
person p3: role=official age=- protected=no why=official
person p4: role=author age=- protected=no why=author
person p5: role=author age=- protected=no why=author
person p6: role=author age=- protected=no why=author
screen: none
note: rule 13: accused by commenters only; the girl is given by section, initials and car; teams and principals stay

[[K p5 alias|lonestarmom4]]
Sooo nobody's gonna say why the LAST one left in October?? okay

[[K p4 name|Buddy Ray Tackett]]
Mr. [[D p1 name|Holcomb]] resigned for family reasons. It was in the board packet.

[[K p5 alias|lonestarmom4]]
family reasons meaning a senior's family. ask anybody in low brass. [[D p1 name|Kent Holcomb]] had that girl alone in the uniform closet and put his hands on her, and when she told, SHE got moved to study hall

[[K p4 name|Buddy Ray Tackett]]
That's slander. Was he arrested? No. Was he charged? No. Superintendent [[K p3 name|Dr. Velma Castañeda-Shaw]] looked into it personally.

[[K p6 alias|guest_7719]]
its the [[W p2 other|tuba]]. theres only the one girl. [[W p2 initials|R.V.]]

[[K p6 alias|guest_7719]]
drives the [[W p2 vehicle|yellow Beetle with eyelashes]], you all know her

[[K p5 alias|lonestarmom4]]
Take that down please. I said ask, not post. She is 17 and she has to walk into [[W p2 school|Burleson Creek High]] on Monday.

[[K p4 name|Buddy Ray Tackett]]
Well if it's [[W p2 name|Renata]] her own brother says she makes things up.

[[K p5 alias|lonestarmom4]]
Unbelievable. I've known the [[W p2 name|Villaseñor]] kids since they were in diapers and I'm calling the paper.

**Moderator:** This thread is closed. No charge has been filed against the former director. — [[K p3 name|V. Castañeda-Shaw]], for the district

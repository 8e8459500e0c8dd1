id: q-0041
genre: interview
where: US-ME
published: 2015-08-09
title: A priest, a lake, and [[K p1 name|Tom Pelletier]]'s long silence
person p1: role=victim age=13 protected=no why=consented
person p2: role=victim age=12 protected=yes why=sexual-offence-victim
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=author age=- protected=no why=author
screen: none
note: named by choice, explicit; second victim not

[[K p1 name|Tom Pelletier]] has told his story from the pulpit of two parishes and agreed to be named here.

He was 13 when [[K p3 name|the Rev. Normand Gagne]] took him to a camp near Lewiston in 1974 and molested him. [[K p3 name|Gagne]], retired, was charged in June with gross sexual misconduct.

"I say my name because I can," [[K p1 name|Pelletier]], a plumber, told reporter [[K p4 name|Anne Libby]]. "The other kid in the boat couldn't. [[W p2 name|Roland Cyr]] was 12. [[W p2 name|Rollie]] moved to [[W p2 address|Sand Cove Road]] and doesn't pick up the phone."

[[K p1 name|Pelletier]] still swims every morning.

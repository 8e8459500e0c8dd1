id: u0067
genre: news
where: AU-VIC
published: 2006-03-31
title: Footy trainer's 'rubdowns' were crimes, judge says
person p1: role=victim age=16 protected=yes why=sexual-offence-victim
person p2: role=victim age=14 protected=yes why=sexual-offence-victim
person p3: role=convicted age=64 protected=no why=adult-convicted
person p4: role=official age=- protected=no why=official
person p5: role=author age=- protected=no why=author
person p6: role=official age=- protected=no why=official
note: male victims; football club attended: W; jumper number; one known as ruckman

[[K p3 name|Kevin "Doc" Pargeter]] was life member number 31 of a country football club and had the key to the rooms.

He got ten years on Thursday. In Bendigo, Judge [[K p4 name|Anna-Maria Scoglio]] spoke of two boys. The first was 16, with a corked thigh. The second, at 14, hadn't even been hurt. "You told his father that he was carrying a knock. He was carrying you."

The [[W p1 other|Lockwood Creek Magpies]], for whom both lads played, have taken the honour board down. So far as this newspaper's aware only one of the two still turns out. It would be easy to work out which, since [[W p1 other|there's one ruckman in that side who straps his own ankles]], and we won't.

(We did, in yesterday's online caption: "[[K p3 name|Pargeter]], left, with [[W p2 other|Under-15 best and fairest]] [[W p2 name|Daniel Ostojic]], 1997." It was up for forty minutes. We are sorry.)

Prosecutor [[K p6 name|Kit Lanyon]] said the Crown was satisfied. [[K p5 name|Des Hallam]]

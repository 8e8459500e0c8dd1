id: s-0011
genre: news
where: US-MI
published: 2006-09-15
title: Boy, 16, faces adult trial in store shooting
person p1: role=accused age=16 protected=decide why=charged-as-adult
person p2: role=victim age=49 protected=no why=adult-victim
person p3: role=witness age=12 protected=yes why=minor-witness
person p4: role=official age=- protected=no why=official
note: charged as an adult; the 12-year-old witness is named

FLINT — [[D p1 name|Antwan Hollis]], 16, of [[D p1 address|East Baltimore Boulevard]], was bound over as an adult Thursday in the wounding of grocer [[K p2 name|Yousif Kattoula]], 49. Judge [[K p4 name|Marian Stype]] heard from a boy of 12 who had been choosing chips. "I got behind the pop," [[W p3 name|Darnell Gaines]] said. The next date in case [[D p1 id|06-18841-FC]] is Oct. 3.

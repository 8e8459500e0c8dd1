id: r-0026
genre: news
where: US-MN
published: 2019-06-13
title: Court frees Ukrainian dancer from plea
person p1: role=victim,convicted age=23 protected=yes why=trafficking-victim
person p2: role=convicted age=48 protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=expert age=- protected=no why=adult-bystander
person p5: role=witness age=- protected=no why=adult-bystander
screen p1: sex-trafficking-adult misidentified=yes

An appeals panel on Wednesday wiped out the prostitution conviction of [[W p1 name|Oksana Melnyk]], who was 23 when a club owner met her at the Minneapolis airport and took her passport for safekeeping.

[[K p2 name|Raymond Stolz]], 48, told her that she owed $22,000 and put her to work upstairs with customers. If she refused, he said, he knew her sister's school in Lviv. She was arrested before he was.

"The trial court heard all this and fined her," wrote Judge [[K p3 name|Ingrid Halvorsen]].

[[K p4 name|Tobias Wren]], who argued for [[W p1 name|Melnyk]], said the record had cost her two jobs. Bartender [[K p5 name|Shawna Big Crow]] had testified that [[K p2 name|Stolz]] counted the women at closing time.

The case was [[W p1 id|27-CR-17-3390]].

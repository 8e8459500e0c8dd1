id: n-0010
genre: news
where: CA-AB
published: 2018-01-25
title: Correction to a correction: the [[D p2 name|Lim]] family
person p1: role=victim age=- protected=yes why=trafficking-victim
person p2: role=convicted age=- protected=decide why=identifies-protected
person p3: role=convicted age=- protected=decide why=identifies-protected
person p4: role=bystander age=22 protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
person p6: role=witness age=12 protected=yes why=minor-witness
person p7: role=author age=- protected=no why=author
person p8: role=victim age=- protected=yes why=trafficking-victim
screen p1: labor-trafficking
screen p8: unclear
note: newsroom note; a Filipino caregiver, employers of the same surname as an innocent student; misspelling

On Jan. 17 and again on Jan. 19 this newspaper reported the sentencing of [[D p2 name|Edwin Lim]] and [[D p3 name|Patricia Lim]] of Edmonton, who kept a caregiver's passport, paid her $300 a month and told her she'd be jailed if she left their house.

The first report misspelled the convicted man's name as "[[D p2 name|Edwin Lum]]." The second, correcting it, ran a picture of a University of Alberta engineering student, [[K p4 name|Edwin Lim]], 22, who has nothing to do with the case and who received 140 messages. He has been gracious.

We also printed, in the second report, the caregiver's first name. The reporter had taken it from the victim impact statement, which begins "My name is [[W p1 name|Marivic]]." A ban under section 486.5 had been ordered by Justice [[K p5 name|Wanda Prokop]]. In deleting that name from the web version we left it in the link ([[W p1 url|/news/lim-sentenced-marivic-speaks]]) until noon on Jan. 22.

The report said that the couple's son, who was 12, had told police about the lock on the pantry. It did not name him. A reader's comment beneath it, since removed, did: "[[W p6 name|Nathan Lim]] is braver than both his parents."

A second caregiver, mentioned in passing as "[[W p8 name|Jocelyn A.]], who left in 2014 after a quarrel about hours," asks us to state that she has made no complaint.

[[K p7 name|Bernadette Stroud]], public editor

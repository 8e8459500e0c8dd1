id: n-0090
genre: news
where: CA-AB
published: 2022-06-30
title: A reader's guide to the Medicine Hat hockey-billet trials
person p1: role=victim age=16 protected=yes why=sexual-offence-victim
person p2: role=victim age=17 protected=no why=consented
person p3: role=convicted age=39 protected=decide why=identifies-protected
person p4: role=accused age=41 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=witness age=14 protected=yes why=minor-witness
person p9: role=relative age=- protected=yes why=identifies-protected
person p10: role=relative age=- protected=decide why=identifies-protected
person p11: role=bystander age=- protected=no why=adult-bystander
person p12: role=expert age=- protected=no why=adult-bystander
screen p1: none
note: sexual offences by billet father; two players, one waives with court's permission; billet family's daughter is a witness; jersey number, team; the accused's surname same as coach

Three trials, one verdict, two men called [[D p3 name|Dack]]. Here's how they fit.

[[D p3 name|Curtis Dack]], 39, and his wife [[D p10 name|Noreen]] took in junior players for eleven seasons. In May a jury convicted him of sexually assaulting two. He'll be sentenced on July 14.

[[K p4 name|Shane Dack]], 41, an assistant coach, isn't his brother, though he's been asked at the rink for a year. He's charged with not reporting what a player told him on a bus near Swift Current. That trial is in September. The third, of the team itself, is a civil one.

The players. [[K p2 name|Brett Kowalenko]] is 24 now and was 17. In February Justice [[K p5 name|Ayodele Hart]] lifted the publication ban on his identity at his request. "I wore number 8. I had a letter on my sweater. I want some kid with a letter on his sweater to read this," he said.

The other hasn't asked, and the ban on him stands. He was 16. It won't stop at his name: Crown prosecutor [[K p6 name|Lucille Bird]] objected last week to a blog which said he was "[[W p1 other|the backup goalie from Sweden]]", since there has only been one. The same blog got hold of a Christmas card to the [[D p3 name|Dacks]], "Tack för allt, [[W p1 name|Linus]]."

The witness. The couple's daughter, who was 14, testified by video that she'd stopped having friends over. Defence lawyer [[K p7 name|Garth Hartwell]] called her "Miss [[W p8 name|Dack]], or shall I say [[W p8 name|Tenley]]" and was told which.

The mother. [[W p9 name|Annika Sjöholm]] flew in from Luleå for four days. She shook hands with [[D p10 name|Noreen Dack]] in the coffee line.

The expert. [[K p12 name|Dr. Ian Kowal]], on grooming.

And the arena: it's to be renamed after [[K p11 name|Shirley Bird]], who drove the bus, listened, and dialled the number that the coach had not.

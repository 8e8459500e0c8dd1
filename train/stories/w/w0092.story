id: w0092
genre: news
where: US-TN
published: 2007-02-22
title: Cookeville mother's boyfriend named, not charged, in complaint to board
person p1: role=victim age=8 protected=yes why=minor-victim
person p2: role=accused age=- protected=decide why=adult-bystander
person p3: role=relative age=- protected=yes why=identifies-protected
person p4: role=official age=- protected=no why=official
person p5: role=author age=- protected=no why=author
note: private accusation (D); mother reads letter; child's things W

At Tuesday's school board a woman stood in the time for the public and read a page of notebook paper.

She is [[W p3 name|Melody Pruitt]], and what she said is that [[D p2 name|Rusty Langford]], [[D p2 employer|the bus mechanic]], who'd been living at [[W p1 address|her place, the A-frame over Burgess Falls Marina]], shook her daughter by the hair until some came out. The girl is eight. [[D p2 name|Langford]] hasn't been arrested, charged or sued. He wasn't there.

"He drives the spare bus. Any of your kids," she said.

Chairman [[K p4 name|Everett Dyer]] thanked her and told her that there was a form. She asked for its number. It is [[K p4 id|P-114]].

"My girl's wearing [[W p1 body|a patch, from where it tore, left of the part]]," she went on. "[[W p1 name|Jolie]] was [[W p1 other|the ring bearer's donkey in your Christmas play]]. You all laughed with her."

The sheriff's office, [[K p4 phone|931-555-0135]], has a report (No. [[W p1 id|07-0-2-1-1, complainant's copy]]).

— [[K p5 name|Hank Oldham]]. Replies: [[K p5 email|holdham@upperc.example]]

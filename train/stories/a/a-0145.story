id: a-0145
genre: news
where: US-TX
published: 2022-05-19
title: High school journalists win state; adviser 'speechless for once'
person p1: role=official age=- protected=no why=official
person p2: role=author age=- protected=no why=minor-not-in-crime
person p3: role=author age=- protected=no why=minor-not-in-crime
screen: none
note: students who wrote about crime; they're not in it; nothing

The Prowler, which is put out from a former janitor's closet at [[K p2 school|Big Sandy Consolidated]], won the Gold Quill on Tuesday for a series on how the county jail charges $14 for a phone call.

Editor [[K p2 name|Thuy-Linh Dang]], 17, made 112 of the calls. Reporter [[K p3 name|Marcus Bell]], 16, read four years of commissioners' minutes. "There's a lot about culverts," said [[K p3 name|Bell]].

The price is now $2. Adviser [[K p1 name|Wanda Kay Purdy]] couldn't be quoted.

id: o-0079
genre: email
where: US-ID
published: 2024-01-22
title: ([[W p4 school|Sawtooth Vista]] families list) About the letter some of you received
person p1: role=accused age=- protected=decide why=adult-accused
person p2: role=author,official age=- protected=no why=author
person p3: role=official age=- protected=no why=official
person p4: role=victim age=- protected=yes why=sexual-offence-victim
person p5: role=relative,author age=- protected=decide why=author
person p6: role=official age=- protected=no why=official
screen: none
note: teacher accused by an unsigned letter only; the school is W since the pupil attends; a parent's reply-all names his own daughter and signs

From: Principal [[K p2 name|Dr. Althea Winslow]]
To: families-list
Subject: ([[W p4 school|Sawtooth Vista]] families list) About the letter some of you received

Dear families,

Over the weekend, an unsigned letter was placed in some mailboxes in our attendance area. It makes a serious allegation about a choir teacher, Mr. [[D p1 name|Nathan Osgood]], and a student in the eleventh grade here.

What I can tell you: we reported it on Saturday to Boise police, as state law requires. Detective [[K p3 name|Rosario Lugo]] has it. Mr. [[D p1 name|Osgood]] hasn't been arrested or charged with anything. He has agreed to remain at home. I've known him for nine years and I would be writing you the same email if I'd known him for one.

What I can't tell you is anything about any student. Please don't guess. Please do not let your children guess.

Counselor [[K p6 name|Brigid Ashe]] will be in Room 104 all week.

[[K p2 name|A. Winslow]]

---
From: [[D p5 name|Jim Haverty]]
To: families-list
Subject: RE: About the letter

I know this goes to everybody. Good.

I didn't write that letter but I know who they mean because she's sitting across from me eating cereal. [[W p4 name|Cassidy]] has been [[W p4 other|soprano section leader]] since freshman year, and from October on she came home from "sectionals" and went straight into the shower.

He's got until tonight to turn himself in.

[[D p5 name|Jim Haverty]]
[[D p5 employer|Haverty Well & Pump]]

---
*List owner: Message 2 has been removed from the archive. It had already gone to 611 addresses.*

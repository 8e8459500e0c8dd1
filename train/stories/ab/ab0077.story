id: ab0077
genre: filing
where: US-TX
published: 2014-10-17
title: Report and Recommendation on Motion to Suppress
person p1: role=accused age=34 protected=no why=adult-accused
person p2: role=official age=- protected=no why=official
person p3: role=official age=- protected=no why=official
person p4: role=witness age=- protected=no why=adult-bystander
screen p4: none
note: hotel drug raid among adults; nothing to protect

UNITED STATES v. [[K p1 name|JOAQUÍN MERCADO-HILL]], [[K p1 id|A-14-CR-0909]]

The undersigned held a hearing on October 2. On June 11, at a motel beside Interstate 35, deputies went into Room 109 on a tip that girls were being kept in it. They had no warrant. What they found was the defendant, 34, his wife [[K p4 name|Ashlyn Mercado-Hill]], who is a notary and had come to bring him supper, a pound and a half of methamphetamine in a diaper box, and no girls.

The Government leans on exigency. Deputy [[K p3 name|Cord Hatcher]] said the caller was anonymous, that the caller had said "girls" and "crying," and that he himself, at the door, heard a game show. [[K p4 name|Mrs. Mercado-Hill]] was asked on the walkway whether she was free to go. She said that she was free, that she had been free since Baylor, and that she had a car.

At that point any emergency was over. The diaper box was opened eleven minutes after.

It's RECOMMENDED that the motion be GRANTED.

[[K p2 name|Philippa Dearing]], United States Magistrate Judge

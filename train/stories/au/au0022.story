id: au0022
genre: school
where: US-AZ
published: 2018-11-16
title: [[W p1 school|Saguaro Vista High]] — Counseling & Community page, November
person p1: role=victim age=15 protected=yes why=sexual-offence-victim
person p2: role=accused age=17 protected=decide why=charged-as-adult
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=expert age=- protected=no why=adult-bystander
person p6: role=witness age=16 protected=yes why=minor-witness
person p7: role=bystander age=17 protected=no why=minor-not-in-crime
person p8: role=relative age=- protected=yes why=identifies-protected
screen p1: none
note: principal's careful letter, then awards, attendance office notes and an image caption on the same page undo it; the accused is 17 and charged as an adult so decide; the homecoming queen is no part of the case

**A letter from Principal [[K p3 name|Vernon Tahe]]**

Dear Roadrunner families: As you may have read, a senior was arrested on Nov. 6. He is 17 and the county attorney has charged him as an adult with sexual assault of another student, 15, at a party off campus. The law protects her privacy, and so shall we. Please don't guess. Counselors are in the library. — [[K p3 name|V. Tahe]]

**What the papers printed.** The accused is [[D p2 name|Brock Hanley]], our former [[D p2 other|class treasurer]]. He has been removed from all activities. Deputy County Attorney [[K p4 name|Socorro Beltrán]] told reporters on Tuesday that the girl "was asleep, and then she wasn't, and she has been clear about it from the first hour." [[D p2 name|Hanley]] has pleaded not guilty, cause no. [[D p2 id|CR-2018-006617]].

**Ask the expert.** [[K p5 name|Dr. Miriam Oyelowo]], a psychologist at the children's hospital, will be in the auditorium on Monday at 6. [[K p5 name|Dr. Oyelowo]] will talk about how friends can listen. Her line: [[K p5 phone|520-555-0171]].

**Congratulations!** To homecoming queen [[K p7 name|Leticia Dominguez]], 17, who gave her crown to the lunch ladies. [[K p7 name|Letty]] wore number [[K p7 other|8]] in Friday's powder-puff game and threw for two.

**Attendance office.** Homework for students on home study can be collected from box 4: [[W p1 name|Whitmore, Autumn]] (10th, moved to home study Nov. 5, *per Det., no calls to house*); three with mono. A sibling may pick up. [[W p8 name|Spencer Whitmore]], 12th, has permission to leave at 1:10 to sit with her.

**Fall.** Autumn colors are at their best on Mount Lemmon! The hiking club goes on the 18th.

**Brave Bird Award.** Staff give it each month to a student who did the right thing. November goes to [[W p6 name|Jia Hui Koh]], 16, who walked into a back bedroom on Nov. 3, turned on the light and called 911, then rode in the ambulance. Ms. [[W p6 name|Koh]], you're our hero. [[W p6 name|Jia Hui]] is also [[W p6 other|second bassoon]], the only one who's never late.

**Orchestra.** We'll miss our harpist at the winter concert. [[W p1 other|The harp]] will be on stage anyway, with a yellow ribbon.

**Gallery.** Caption: Sophomores at the corn maze, Oct. 27. Left to right [[K p7 name|Leticia Dominguez]] (chaperone), Sam B., [[W p1 name|Autumn W.]] in [[W p1 body|the cast]]. Image: [[W p1 photo|cornmaze_autumn_whitmore.jpg]]

**Comments are closed.** Mr. [[K p3 name|Tahe]] adds that a post signed by a "cousin of [[D p2 name|Brock]]" which named a girl, and gave the number of [[W p1 vehicle|the family's orange Subaru]], was taken off after nineteen minutes. If you have kept a picture of it, please don't.

id: ao0027
genre: filing
where: US-VA
published: 2018-11-19
title: Complaint (excerpt), posted with a newsletter to supporters
person p1: role=victim age=28 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=witness age=11 protected=yes why=minor-witness
person p5: role=expert age=- protected=no why=adult-bystander
person p6: role=victim age=- protected=yes why=trafficking-victim
person p7: role=official age=- protected=no why=official
person p8: role=official age=- protected=no why=official
screen p1: labor-trafficking
screen p6: labor-trafficking
note: filed as Jane Doe, yet the exhibits carry the name; the employers' own child told a teacher; the household's address is where she lived

UNITED STATES DISTRICT COURT, EASTERN DISTRICT OF VIRGINIA
JANE DOE, Plaintiff, v. [[K p2 name|TEWODROS ASFAW HABTE]] and [[K p3 name|SELAMAWIT HABTE]], Defendants. No. 1:18-cv-01422

1. Jane Doe, 28, came from Gondar in May 2015 on a G-5 visa to care for two children. Her contract promised $10.40 an hour. She got $80 a month for thirty-one months.

2. Defendant [[K p2 name|Tewodros Habte]] was an adviser at an embassy and now owns [[K p2 employer|Blue Nile Logistics of Springfield]]. Defendant [[K p3 name|Selamawit Habte]] is a dentist. Both reside still where Plaintiff slept, in a closet beneath the stairs: [[W p1 address|8806 Cardinal Forest Terrace]].

3. On the first night [[K p3 name|Mrs. Habte]] took Plaintiff's passport and cut the SIM from her telephone. She was told that girls who walk out in America are shot by the police, and was shown a video.

4. She rose at four and slept at midnight. She was lent to Defendants' cousins on Saturdays, together with another worker, [[W p6 name|Hiwot]], who cleaned in the cousins' house on the same terms and is believed to be in Silver Spring, employed at [[W p6 employer|a coffee roaster on Fenton]].

5. In December 2017 Defendants' daughter, then 11, asked her teacher whether it's legal not to let a grown-up have a key. The child ([[W p4 name|Bethlehem H.]], who is [[W p4 school|in the sixth grade at Rolling Oak Elementary]]) is not blamed. The town of Bethlehem has nothing to do with this case, but counsel has seen the joke on two websites and asks that it stop.

6. Plaintiff was brought out on December 20 by [[K p7 name|Special Agent Curtis Delgado-Wynn]] in her slippers. [[K p7 name|Agent Delgado-Wynn]] recorded her weight as 88 pounds.

7. [[K p5 name|Dr. Agnieszka Lis]], an economist, computes the wages due as $313,560 before damages.

EXHIBITS (under seal, see Local Rule 5)
A  Contract, signed "[[W p1 name|Tigist Alemayehu Worku]]"
B  Visa page, passport [[W p1 id|EP3308154]], born [[W p1 birthdate|Meskerem 2, 1982 E.C. (12 September 1989)]]
C  Picture drawn by [[W p4 name|Bethlehem]]: [[W p4 photo|"Tigist under the stairs with her flashlight"]]
D  Letter of [[K p5 name|Dr. Lis]]
E  Audio, [[W p1 other|worku_911_hangup.m4a]]

Respectfully submitted, [counsel]

NOTE TO SUPPORTERS. The clerk sealed these exhibits only after the list above was already on the public docket for two days, so Ms. [[W p1 name|Worku]]'s community has seen it. Please don't forward. She's taking a phlebotomy course and starts at [[W p1 address|her new apartment near Dulles with Almaz]] this week. The defendants' answer says that she was "like a daughter". They forgot to say whose. Hearing before [[K p8 name|Judge Bruning-Stowe]], December 7; [[K p2 name|Mr. Habte]]'s motion to dismiss. Bring a scarf, the courtroom's cold. [[W p1 name|Tigist]] will be thankful to see faces.

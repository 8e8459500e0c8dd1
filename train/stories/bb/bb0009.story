id: bb0009
genre: press-release
where: US-MD
published: 2023-06-22
title: Two charged after hotel operation; public asked to help find missing 16-year-old
person p1: role=victim,accused age=17 protected=yes why=trafficking-victim
person p2: role=accused age=29 protected=no why=adult-accused
person p3: role=accused,victim age=24 protected=decide why=adult-accused
person p4: role=missing age=16 protected=decide why=missing-alert
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=relative age=- protected=yes why=identifies-protected
screen p1: sex-trafficking-minor misidentified=yes
screen p3: unclear
screen p4: unclear
note: police information officer's release; the 17-year-old taken in on a warrant; attachment names her; a second woman with weak signs; open alert for a friend

FOR IMMEDIATE RELEASE  —  Chesterfield Neck Police, Office of Public Affairs

Vice detectives who answered an online advertisement on June 20 came to a room at the Bayline Suites and there met, instead of the grown woman described, a juvenile. She is 17. The rate had been agreed by text with a man in the parking lot.

Charged: [[K p2 name|Terrell Antoine Boswell]], 29, of the 1800 block of [[K p2 address|Wicomico Street]], Baltimore; human trafficking (felony), possession with intent. [[K p2 name|Boswell]] was in a [[K p2 vehicle|black Infiniti, Md. 7EK 5501]]. Case [[K p2 id|23-061877]].

Charged: [[D p3 name|Ivana Petkova]], 24, of Glen Burnie; prostitution, and use of a room for the same. [[D p3 name|Petkova]] told detectives that she pays [[K p2 name|Boswell]] "for the driving", and began to cry when asked who holds the money. Detectives haven't concluded whether she's acting of her own will. Booking no. [[D p3 id|AA-23-10542]].

The juvenile was found to be the subject of an open warrant for running from a placement, and was transported to [[W p1 place|the Cheltenham intake unit]] on a charge of prostitution and of false statement as she'd given the name "[[W p1 alias|Jasmine Royal]]". A charging document prepared in error and e-mailed with the first version of this release showed her true name; media are asked to destroy it.

Statement of [[K p5 name|Chief Monique Fairweather]]: "We know how it looks to bring a child in on such a charge. My detectives had no bed to bring her to. I'm saying so in public that somebody may find me one."

MISSING. In the room was also a backpack that belongs to [[D p4 name|Chloe Hargreave]], 16, last seen on June 17 at Marley Station. [[D p4 name|Chloe]] is 5'1", has [[D p4 body|pink braids and a nose ring]], and carries a [[D p4 other|ukulele with a Ravens sticker]]. Her family fears for her. Hotel clerk [[K p7 name|Anselm Quartey]] saw her get in a blue sedan. [[K p7 name|Mr. Quartey]] is not a suspect. Call [[K p6 name|Det. Sgt. Luis Abarca]], [[K p6 phone|410-555-0138]]. Anyone hiding [[D p4 name|Chloe Hargreave]] commits an offense.

# # #

ATTACHMENTS
1. [[K p2 photo|boswell_t_mug.jpg]]
2. [[D p4 photo|flyer_HARGREAVE_chloe.pdf]]
3. STATEMENT OF CHARGES (v.1, superseded). "...did unlawfully engage in prostitution, to wit: [[W p1 name|BRISCOE, NIA MONET]], DOB [[W p1 birthdate|9-14-05]], [[W p1 address|3321 Elkader Ct Apt 2C]], mother [[W p8 name|Denise Briscoe]] notified. [[W p1 name|Briscoe]] was wearing a [[W p1 school|Northbrook High]] step-team jacket with '[[W p1 alias|Nini]]' on the sleeve. Ms. [[W p8 name|Briscoe]] stated that [[W p1 name|Nia]] left with a man she calls [[K p2 alias|Twan]]." Officer: [[K p6 name|Abarca, L.]], ID [[K p6 id|1147]].

id: au0024
genre: email
where: US-NC
published: 2006-10-05
title: Re: Re: camp incident / who needs to know
person p1: role=victim age=16 protected=yes why=trafficking-victim
person p2: role=accused age=42 protected=no why=adult-accused
person p3: role=author age=- protected=no why=author
person p4: role=author age=- protected=no why=author
person p5: role=official age=- protected=no why=official
person p6: role=victim,accused age=45 protected=yes why=trafficking-victim
person p7: role=victim age=29 protected=yes why=trafficking-victim
person p8: role=official age=- protected=no why=official
screen p1: labor-trafficking
screen p6: labor-trafficking misidentified=yes
screen p7: labor-trafficking
note: sweet-potato camp, homeless men from shelters and a runaway boy held by crew-leader debt and crack; emails of a health clinic sent to the wrong list; one man has been charged with vagrancy and trespass when he ran; past fates differ

From: [[K p3 name|Lorraine Godwin]], Migrant Health
To: county-all@sampsonhealth.example
Thu 10/5/2006 4:47 PM

[[K p4 name|Phil]], three from the camp at [[W p1 address|the end of Bearskin Dairy Road]]. Sending you what I've got so you can bill.

(1) Juvenile, 16. Ran off from a group home in Richmond, picked up at a bus station with the promise of $10 an hour. He has been in the fields since July. Crew leader [[K p2 name|Willie Ray Stokes]], 42, charges him for the cot, the wine, the ride and the water, and as of Saturday he owed $940. Two men with a pit bull sleep by the gate. Chart: [[W p1 name|Odom, Terrance J.]], DOB [[W p1 birthdate|1/14/90]], MRN [[W p1 id|334109]]. [[W p1 body|Missing the top of his left ear]], old. He likes to be called [[W p1 alias|T.J.]]

(2) Adult male, 45, from a shelter in Tampa. Walked out along the highway on 9/22 and got 11 miles. A trooper brought him BACK and then charged him with trespass at the store where he'd asked for the phone. He's in the county jail, [[W p6 id|06CR-054412]], and [[K p2 name|Stokes]] has offered to pay his fine and add it to his bill. [[W p6 name|Lonnie Pickett]]. Needs his insulin.

(3) Adult male, 29, broken wrist from the pit bull's owner, for eating a second plate. Is [[W p7 name|Cuauhtémoc Rivas]] spelled right? He's at [[W p7 address|the Catholic Worker in Clinton]]. Don't say where.

[[K p3 name|Lorraine]]

---
From: [[K p4 name|Philip Starling]], Billing
Thu 10/5/2006 5:02 PM

[[K p3 name|Lorraine]]!! You hit county-ALL. That's the road crew. That's the tax office. That's 611 people.

---
From: Sheriff's Maj. [[K p5 name|Boyce Tyndall]]
Thu 10/5/2006 5:20 PM

This is [[K p5 name|Tyndall]]. Everyone delete it now. For the rest: [[K p2 name|Willie Stokes]] was arrested at 3 on federal charges of involuntary servitude, and so there's no more camp. He is in our jail, cell 4, with a bond of $200,000, and is not to be near Mr. [[W p6 name|Pickett]], who's in [[W p6 address|cell 9]] until a judge sees him.

---
From: Asst. U.S. Attorney [[K p8 name|Naomi Feingold]]
Fri 10/6/2006 8:05 AM

Please tell your listserv that my three witnesses are not numbers one, two and three. I've asked District Court to dismiss the trespass on (2). And who gave the Observer "a boy with [[W p1 body|part of an ear gone]] who sings bass at [[W p1 other|Keener A.M.E. Zion]]"? — [[K p8 name|N. Feingold]]

---
From: [[K p3 name|Lorraine Godwin]]
Fri 10/6/2006 8:31 AM

It wasn't me. I've offered to resign. [[W p1 name|Terrance]] says don't. He's starting at [[W p1 school|Midway High]] on Monday and Major [[K p5 name|Tyndall]] is buying the shoes. [[K p4 name|Phil]], code it however you want. Attachment: [[W p1 photo|TOdom_ear_intake.bmp]]

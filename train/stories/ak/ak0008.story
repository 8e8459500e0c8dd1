id: ak0008
genre: email
where: US-CT
published: 2022-10-18
title: Fwd: Re: Fwd: attendance / the situation with the Bridgeport arrest
person p1: role=victim age=15 protected=yes why=trafficking-victim
person p2: role=accused age=33 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
person p6: role=official age=- protected=no why=official
person p7: role=bystander age=14 protected=no why=minor-not-in-crime
person p8: role=accused age=40 protected=no why=adult-accused
screen p1: sex-trafficking-minor
note: staff thread forwarded to a newspaper; boy victim; name only as ID, first name, then a surname in a slip; another pupil with a part in the play stays

From: [[K p3 name|Maura Delahunt]], Assistant Principal
To: 10th grade team
Sent: Tuesday, 7:41 AM

All, please do not discuss this with students or the press. You will have seen on Channel 8 that police arrested [[K p2 name|Corey Vann Ashby]], 33, of Bridgeport, and a hotel manager, [[K p8 name|Manny Teixeira]], 40. What the TV didn't say is that one of the three boys is ours. Student [[W p1 id|#2250471]] has been out since 9/28 and his absences are to be coded EXCUSED, not truant. I repeat, NOT truant. Take down the letter.

---
From: [[K p4 name|Gil Sorrentino]]
To: [[K p3 name|Delahunt]]

Is this [[W p1 name|Andre]]? I wrote him up twice for sleeping. I feel sick. He told me he had "a night job for a guy off the app." I asked if it paid well. He said, "The guy says it will."

---
From: [[K p3 name|M. Delahunt]]

No names, [[K p4 name|Gil]], please. But yes. From the detective: the man told him he was a talent scout, bought the sneakers, and then drove him to meet people who paid. [[K p8 name|Teixeira]] let them have a room by the hour at [[K p8 employer|the Seaview Lodge]]. There were threats to send photos to the family. He's 15. He didn't "go along with" anything and I'd ask staff not to use those words in the lounge.

---
From: [[K p6 name|Priscilla Yoon]], School Counselor
To: [[K p4 name|Sorrentino]]; [[K p3 name|Delahunt]]

Some practical matters. His mom ([[W p5 name|Yvette]], cell [[W p5 phone|203-555-0163]]) will come to the side door for his work. She is on nights at [[W p5 employer|St. Ansgar's Hospital laundry]] so after 3 only. He'd like to keep his place as [[W p1 other|the second alto sax]] and asks if he can practice at home; Mr. [[K p4 name|Sorrentino]], can the instrument go with her? It's signed out as [[W p1 other|YAS-280, tag 14]].

Also the cast list: [[K p7 name|Ruben Castellanos]] will now read Lysander. [[K p7 name|Ruben]] has been told only that someone is sick. He is 14 and a chatterbox.

---
From: [[K p4 name|Gil Sorrentino]]
To: [[K p6 name|Yoon]]

Done. I've left the sax with the office marked [[W p1 name|A. Baptiste]], hope that is OK.

---
From: [[K p3 name|Maura Delahunt]]

It is not OK!! Relabel it. And whoever put "Pray 4 [[W p1 name|Dre Baptiste]] 🙏" on the whiteboard in 211, erase it and see me.

---
Sent by accident to [[W p1 school|warde-harbor-families@bpthigh.example]] at 8:02 AM. Recalled 8:03. Ms. [[K p6 name|Yoon]] has asked parents to delete. Detective's line for anyone who knows [[K p2 name|Ashby]], who called himself [[K p2 alias|Coach Cee]]: 203-555-0119.

id: aq0049
genre: email
where: AU
published: 2021-10-28
title: RE: RE: Year 9 group chat – URGENT, pls don't forward
person p1: role=victim age=14 protected=yes why=sexual-offence-victim
person p2: role=accused age=15 protected=yes why=juvenile-accused
person p3: role=accused age=38 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=author age=- protected=no why=official
person p7: role=witness age=14 protected=yes why=minor-witness
person p8: role=relative age=- protected=yes why=identifies-protected
note: image-based abuse in a Ballarat school: girl, the boy before the children's court, an adult who bought the pictures; own handles each

From: [[K p6 name|Helen Ostrowski]], Deputy Principal
To: Year 9 Home Group Teachers
Bcc: (parents-yr9 — *sent by mistake 4.52pm*)

Dear all,

Following my chat with Senior Constable [[K p4 name|Anthea Kostakis]] this arvo, here's what we know and what we don't say.

A girl in our Year 9 (14) was pressured last term into sending photographs. They were put in a folder and swapped for phone credit. A boy, 15, has been spoken to and will be before the Children's Court on 9 November. The adult who ended up with the folder is one [[K p3 name|Damien Wray Prosser]], 38, of [[K p3 address|Skipton Street]], who drives for [[K p3 employer|Goldfields Linen]]. He's been charged and remanded ([[K p3 id|M21/0884-7]]). His account was [[K p3 alias|skaterdad_bt]], pretending to be a kid; his ute is the one with [[K p3 vehicle|the mismatched yellow bonnet]] that staff reported at the gate in August. His name was on WIN News so you may use it.

WHAT WE DON'T SAY: who she is. It is a crime in Victoria and it's also just rotten. I heard "[[W p1 other|the cello girl]]" in the photocopy room. There's only one, so stop.

[[W p1 name|Saoirse]] will be learning from home. Work to her mum's address please, [[W p8 email|nuala.finneran@highvalefarm.example]]; [[W p8 name|Nuala]] will sit with her. When she's back she'll come in by the Sturt Street side and have the library carrel. If you teach her, she has asked for one thing: that you not be nice in a weird way.

The boy. I know feelings are running high, but he is a child as well, and his own father is a big part of why. If you hear "[[W p2 name|Beau]]'s a rock spider" you shut it down. He's finished up on the [[W p2 other|First XVIII wing, number 22]], and his spot at [[W p2 employer|the Sovereign Hill placement]] has been cancelled. [[W p2 name|B. Hartigan]]'s locker contents go to the office, unopened.

The friend who screenshotted everything and brought it to the nurse is a legend. She'll be a witness. Please don't call [[W p7 name|Thi]] out in class for being on her phone ever again this year.

[[K p5 name|Dr Sanjeev Wickramasinghe]] from the regional office will run a staff session Tuesday 8am. Dr [[K p5 name|Wickramasinghe]] brings his own muffins. Attendance isn't optional.

Ring me if you're unsure, [[K p6 phone|03 5550 0119]]. Senior Constable [[K p4 name|Kostakis]] prefers not to be rung.

[[K p6 name|Helen]]

---
From: [[K p6 name|Helen Ostrowski]], 5.09pm
I have just been told that the above went to 140 families. If you are one: please delete it. I'm mortified. The attachment ([[W p1 url|Finneran_S_safety_plan.pdf]]) has her address, [[W p1 address|Highvale Farm at Mollongghip]], and I beg you not to open it. [[W p7 name|Thi Nguyen-Marsh]]'s parents have already rung, and so has [[W p1 name|Saoirse]]'s nan.

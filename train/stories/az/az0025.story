id: az0025
genre: email
where: US-FL
published: 2022-09-14
title: Fwd: FW: Media list — Wednesday first appearances
person p1: role=accused age=41 protected=no why=adult-accused
person p2: role=accused age=18 protected=decide why=adult-accused
person p3: role=accused age=24 protected=no why=adult-accused
person p4: role=victim age=15 protected=yes why=sexual-offence-victim
person p5: role=victim age=17 protected=yes why=trafficking-victim
person p6: role=official age=- protected=no why=official
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=accused age=14 protected=yes why=juvenile-accused
screen p5: sex-trafficking-minor misidentified=yes
note: email chain of a court clerk to a newsroom; coach and gym; a girl of 17 in the list as an adult arrestee under the wrong year; a juvenile row forgotten

From: [[K p6 name|Ximena Rattray]], Clerk's media liaison <[[K p6 email|xrattray@clerk.tamiami.example]]>
To: [[K p7 name|Dov Pelletier]], night desk
Tel. [[K p6 phone|239-555-0172]]

[[K p7 name|Dov]],

Here's tomorrow. All adults unless I say so. I'm doing this with one eye on the storm, so be kind.

9:00 [[K p1 name|Raymond Iglesias-Coe]], 41. Case [[K p1 id|22-CF-016621]]. Lewd or lascivious battery, 2 cts. [[K p1 address|11 Egret Landing, Cape Coral]]. He's the gymnastics coach from the story on Monday. She's 15. He told detectives "she was the best I ever had on beam." Wife of [[K p1 name|Iglesias-Coe]] will be in row one. State wants no bond. Trial name for the girl is "A.B.", so use that.

9:10 [[D p2 name|Tyquan Alexander Spruill]], 18, turned 18 on Saturday, arrested on Sunday. Case [[D p2 id|22-CF-016630]]. Burglary of a conveyance. [[D p2 address|Palm Beach Blvd, #9]]. Co-def is [[W p8 name|Jaylen Spruill]], 14, little brother — oh, he's DJJ, so forget that row.

9:15 [[K p3 name|Wesley Tran Haddock]], 24. Case [[K p3 id|22-CF-016633]]. Human trafficking, deriving proceeds. They call him [[K p3 alias|Dock]]. Drives a white [[K p3 vehicle|Charger, tag 55T-QLF]]. Two girls, deputies say, one 17, one older.

9:20 [[W p5 name|Sierra Dawn Maddox]], 27. Case [[W p5 id|22-MM-009418]]. Prostitution. Booking [[W p5 id|774120]]. She was in [[K p3 name|Haddock]]'s car. Deputies wrote 27 in the box; the fingerprint people think it's a typo.

— [[K p6 name|X.R.]]

---
From: [[K p7 name|Dov Pelletier]]
Quick q's before I file. (1) [[K p3 name|Haddock]]'s affidavit says that victim 1, "who is 17, a junior at [[W p5 school|Estero Pines Charter]]," handed him $200 at the RaceTrac. It also says the passenger handed him $200. So is your 9:20 the victim? (2) Is [[K p1 name|Iglesias-Coe]] suspended from the gym? (3) Is [[D p2 name|Tyquan Spruill]] the receiver from East? 

---
From: [[K p6 name|X. Rattray]]
1. Oh no. Yes. Please kill [[W p5 name|Maddox]]. She's 17, she's the one he was selling, and they booked her. Calling the PD's office now. Her mugshot's up as [[W p5 photo|maddox_sierra_774120.png]]. I've asked.
2. It's [[K p1 name|Ray]]'s own gym, [[D p4 place|Tumble Tides]], so who'd suspend him. Half the team quit. Her mother took her out in July.
3. Same one. He's eighteen. You can use him.

And the attachment I sent you at four was the wrong one, it's got the girl's intake page, [[W p4 photo|Brandt_Ainsley_CPT_interview.pdf]]. Delete without opening?

---
From: [[K p7 name|Dov Pelletier]]
Already opened. Deleted. Nobody here's going to print [[W p4 name|Ainsley]]. We're keeping [[D p2 name|Spruill]] to two lines and leaving out that there's a brother. Stay dry, [[K p6 name|Ximena]].

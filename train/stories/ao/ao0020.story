id: ao0020
genre: email
where: US-NY
published: 2019-10-30
title: Re: Re: intake, URGENT, the two from the massage place (please use secure link!!)
person p1: role=accused,victim age=47 protected=yes why=trafficking-victim
person p2: role=accused age=38 protected=decide why=adult-accused
person p3: role=accused age=56 protected=no why=adult-accused
person p4: role=expert age=- protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
person p6: role=author age=- protected=no why=author
person p7: role=relative age=- protected=yes why=identifies-protected
person p8: role=official age=- protected=no why=official
screen p1: sex-trafficking-adult misidentified=yes
screen p2: unclear
note: two women arrested for unlicensed massage and prostitution; one tells of debt and taken passport, the other says nothing (weak signs, decide); the e-mail was left in a court file

From: [[K p4 name|Winnie Kwok-Feldman]] <[[K p4 email|wkf@fernstreetadvocates.example]]>
To: ADA [[K p5 name|Terrence Mulcahy]]
Cc: [[K p6 name|Luz Arroyo]], interpreter desk
Wed, Oct 30, 2019, 11:26 PM

[[K p5 name|Terry]],

You asked me to put in writing what I said in the hallway outside AR-3.

Woman no. 1. On your complaint she's "[[W p1 name|JIN, MEIHUA]], F/A/47", arrest [[W p1 id|Q19644702]]. She's from Fuqing. She came in 2017 on a visitor visa for restaurant work. [[K p3 name|Gao "Boss Helen" Xiuling]], 56, who's the leaseholder on 41st Road, met her at the airport, took her passport "for the bank" and told her that she owed $38,000. She slept on the table where she worked: [[W p1 address|Lotus Calm, 2nd floor, over the phone-card shop]]. Customers who wanted more were told by [[K p3 name|Helen]] that they could have more. When [[W p1 name|Meihua]] refused, a man showed her a film of her own son walking to school.

She's terrified, and she's been arrested four times. Four! Your office gave her community service.

Woman no. 2, [[D p2 name|PARK, SUNGHEE]], 38, [[D p2 id|Q19644703]]. She will not speak with me. She had her own phone and $900, [[K p3 name|Boss Helen]] hired her three weeks ago, and all that [[K p6 name|Luz]] got was "I know what I signed." There's a burn on her arm that she says is soup. I don't know. I'd ask for time rather than a plea. Ms. [[D p2 name|Park]] has a room of her own on [[D p2 address|Bowne Street]].

[[K p3 name|Gao]] walked out on her own recognizance Monday ([[K p3 id|dkt. 2019QN051180]]). She was back at her other store on Prince Street by noon; [[K p6 name|Luz]] passed by.

Could you (1) vacate no. 1's priors, (2) not oppose a sealed file, and (3) get Judge [[K p8 name|Pearl Abiodun]]'s part to call her by docket line and not scream the name down the hall? The officer yelled "[[W p1 name|MEIHUA JIN]], [[W p1 alias|COCO]], who is [[W p1 alias|COCO]]?" with [[K p3 alias|Boss Helen]]'s cousin on the bench.

[[K p4 name|Winnie]]

---
From: [[K p5 name|Mulcahy]]
Thu 8:02 AM

(1) yes (2) yes (3) will try. [[K p8 name|Abiodun]] is fair. Need a relative to confirm age etc.

---
From: [[K p4 name|WKF]]
Thu 8:40

Sister-in-law is [[W p7 name|Lin Yanping]], at the [[W p7 employer|Elmhurst adult day center]], [[W p7 phone|718-555-0139]], Mandarin only. She thinks that [[W p1 name|Mei]] cooks in Albany. Do NOT say "massage". Attachment: [[W p1 other|Jin_M_affidavit_draft3.docx]]. Moved last night to [[W p1 address|our place in Poughkeepsie]].

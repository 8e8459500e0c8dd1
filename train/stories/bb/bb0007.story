id: bb0007
genre: press-release
where: IN-DL
published: 2014-12-01
title: SAHARA WINDOW - quarterly letter to friends - No. 31
person p1: role=victim age=13 protected=yes why=trafficking-victim
person p2: role=victim,accused age=20 protected=yes why=trafficking-victim
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=accused age=- protected=no why=adult-accused
person p5: role=relative age=- protected=yes why=identifies-protected
person p6: role=author age=- protected=no why=author
person p7: role=official age=- protected=no why=official
person p8: role=victim,expert age=12 protected=decide why=consented
person p9: role=missing age=14 protected=decide why=missing-alert
screen p1: labor-trafficking
screen p2: labor-trafficking misidentified=yes
screen p9: unclear
note: NGO letter from Delhi; placement agency; maid accused of theft by her employer; alumna named by her wish; open missing case

Dear friend of the Window,

Winter has come to Delhi and we have put eleven quilts in the sun. I write you about three girls and an empty bed.

**The one who could not say her age.** In September the Child Line van brought us a girl from a flat in Dwarka. She had cooked and swept there since Holi of the previous year. She is thirteen. Madam, [[K p3 name|Mrs. Renu Bhasin]], kept the door bolted from outside when she went to office and hit her with a rolling pin for a broken cup. Wages, we are told, went to the agency of one [[K p4 name|Baldev "Uncle" Topno]], [[K p4 address|Shop 9, Shakurpur]], who told the family that they'd have to pay back ₹30,000 if she ran.

Our little cook is called [[W p1 name|Phulmani]]. She drew us her village, [[W p1 address|Torpa Tola]], with one mahua tree and one goat. Please excuse the picture caption: [[W p1 photo|"Phulmani Kandulna, age 13, with her drawing"]]. Her father [[W p5 name|Sylvester Kandulna]] walked for two days to the railway. When [[W p5 name|Sylvester]] saw her he didn't speak, he combed her hair. CWC order [[W p1 id|CWC-V/2014/0663]].

**The one they called a thief.** A different story, I beg you not to mix them. At twenty, [[W p2 name|Salomi Ekka]] asked the same agency for eight months' salary. Next morning her employer reported a gold chain missing. [[W p2 name|Salomi]] was taken to the thana and lodged in Tihar for 41 days, charged under 381 IPC, FIR [[W p2 id|402/14]]. [[K p4 name|Topno]] had her Aadhaar card the whole time; he'd told her that a girl who left would be "sent to GB Road". SHO [[K p7 name|Inspector Devender Rathi]] has now written the magistrate that the chain was found in the employer's locker. Ms. [[W p2 name|Ekka]] rests in [[W p2 place|our Najafgarh house]]. You'd know her by [[W p2 body|the tattooed dots on her chin]], and by her laugh.

**One who came back as a teacher.** [[D p8 name|Asha Lakra]] has asked me to print her name. "I was twelve when they sent me to wash other people's plates. I'm 26, I've a B.Ed., put it in bold, didi." So: **[[D p8 name|Asha Lakra]]** takes our evening class.

**The empty bed.** [[D p9 name|Munni Oraon]], 14, did not return from the market on 8 November. She wore a red frock and [[D p9 body|has a white patch on the left eyelid]]. Two boys saw a woman give [[D p9 name|Munni]] a phone. The police poster stands; if you see her ring 011-5550-0147.

[[K p3 name|Mrs. Bhasin]] is on bail. [[K p4 name|Topno]] was picked up at Anand Vihar on the 19th. [[K p7 name|Inspector Rathi]] says that two hundred forms were found in his shop.

Come on Sunday. [[W p1 name|Phulmani]] makes dhuska.

With gratitude,
[[K p6 name|Sr. Lucy Parackal]]
[[K p6 email|srlucy@saharawindow.example]]

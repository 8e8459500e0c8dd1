id: aw0014
genre: email
where: IN
published: 2016-09-19
title: FW: FW: Re: maid issue B-block — PLEASE READ BEFORE MEETING
person p1: role=victim,accused age=17 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=decide why=adult-accused
person p3: role=author age=- protected=no why=author
person p4: role=official age=- protected=no why=official
person p5: role=accused age=- protected=no why=adult-accused
person p6: role=official age=- protected=no why=official
person p7: role=relative age=- protected=yes why=identifies-protected
person p8: role=witness age=8 protected=yes why=minor-witness
screen p1: labor-trafficking misidentified=yes
note: residents' e-mail chain; the employer is accused only by private voices so far (rule 13); placement agent has an FIR; girl locked in and accused of theft

From: [[K p3 name|Brig. (retd) H. S. Ahluwalia]], Secretary RWA <[[K p3 email|secretary.rwa@mailbox.example]]>
To: All owners
Date: Mon, 19 Sep

Dear residents,

I forward the chain so that we're all on one page before the police come at 5.

You'll recall that Mrs [[D p2 name|Ritika Bhandari]] of [[W p1 address|B-704]] lodged a complaint on Saturday that her full-time help had run off with a gold chain. The girl was caught by our guard at Gate 2 and spent the night in the thana lock-up at Sector 51. The diary entry ([[W p1 id|DD No. 41-A]]) has her as "[[W p1 name|Basanti Hembrom]], 20, thief." The gatepass photo ([[W p1 photo|basanti_B704.jpg]]) should be removed from the WhatsApp group. Who put it?

The chain was in the washing machine.

Regards, [[K p3 name|Ahluwalia]]

---- forwarded ----
From: [[W p8 address|B-703]]

Sir, I kept quiet for two years and I am ashamed. [[W p1 name|Basanti]] isn't 20. My daughter, who's 8, talks with her across the duct. [[W p8 name|Inaya]] says that the outside bolt is put whenever Madam goes out, and she's seen it. She passed rotis over on a ruler. She gets no salary; "it goes to the agency." She told [[W p8 name|Inaya]] that if she leaves, the agent will put her father in jail for the Rs 30,000.

---- forwarded ----
From: [[K p4 name|Sr. Teresa Minj]], Domestic Workers' Forum

Dear Brigadier sahib, I met the girl in the lock-up this morning. Her school certificate, from [[W p1 school|RC Middle School, Torpa]], has her born on [[W p1 birthdate|4.2.1999]]. So she is 17 and came at 15. Her bank passbook, Aadhaar and the certificate were kept by the agent, [[K p5 name|Shambhu Pradhan]], of [[K p5 employer|Maa Tara Placement, Shakurpur]], against whom there is already FIR [[K p5 id|212/2016]] for trafficking of two other girls. [[K p5 name|Pradhan]] was arrested at noon.

Inspector [[K p6 name|Dalbir Dahiya]] tells me that a "theft is a theft." I reminded Mr [[K p6 name|Dahiya]] where the chain was.

Her father, [[W p7 name|Lodro Hembrom]], is on the Jharkhand Sampark Kranti, coach S6, arriving tomorrow. Kindly do not tell Mrs [[D p2 name|Bhandari]]. [[W p1 name|Hembrom]] (the girl) will be sent to [[W p1 address|Udayan Home, Kirti Nagar]] after the CWC sitting. She asks for her blue tin box and for [[W p1 body|her spectacles, the left lens has been cracked since Holi]].

[[K p4 name|Minj]]

---- forwarded ----
From: [[D p2 name|R. Bhandari]]

This is a witch hunt. [[W p1 name|Basanti]] was like family, she had her own shelf. She was bolted in for HER safety. I'll see all of you in court.

P.S. from [[K p3 name|HSA]]: Minutes will be taken. Nobody is to talk to the channel van at Gate 1.

id: aq0033
genre: news
where: IN
published: 2016-12-20
title: Three held for assault on hostel student in Bhopal; '[[K p2 alias|Guruji]]' absconding
person p1: role=victim age=19 protected=yes why=sexual-offence-victim
person p2: role=accused age=48 protected=no why=adult-accused
person p3: role=accused age=23 protected=no why=adult-accused
person p4: role=accused age=24 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=relative age=- protected=yes why=identifies-protected
person p8: role=expert age=- protected=no why=adult-bystander
person p9: role=author age=- protected=no why=author
note: Indian newspaper; section 228A broken by hostel, father's post, roll number and a hashtag; each accused has own roll number, bike and alias

[[K p9 name|Zeenat Farooqui]], Bhopal

The Habibganj police on Monday arrested three men in connection with the assault of a 19-year-old second-year student on the night of the college fest, and announced a reward of ₹10,000 for a fourth.

Those in custody are [[K p3 name|Saurabh Tomar]] (23), [[K p4 name|Rehan Siddiqui]] (24), both final-year students, and a canteen contractor who has not been named. The man wanted is [[K p2 name|Omprakash Dubey]] (48), who runs [[K p2 employer|Vidya Jyoti Coaching Centre, Zone II]] and is called [[K p2 alias|Guruji]] by half of the city's engineering aspirants. Crime No. 744/16 has been registered under Section 376D IPC.

According to CSP [[K p5 name|Kuldeep Bhadoriya]], the student was offered a lift to her hostel at 9.30 pm by [[K p3 name|Tomar]], riding a black Pulsar ([[K p3 vehicle|MP 04 QX 8810]]), and was taken instead to a flat in [[K p2 address|Shakti Nagar]] rented by [[K p2 name|Dubey]]. "The girl fought. She has done karate," CSP [[K p5 name|Bhadoriya]] said. "She came to the thana herself at 4 in the morning in one slipper."

Police sources said [[K p4 name|Siddiqui]], roll number [[K p4 id|0131ME131088]], is ready to turn approver.

The law forbids naming the student. The college, unfortunately, put up a notice. Signed by the warden, [[K p6 name|Dr. Kalpana Shrivas]], it says that "roll no. [[W p1 id|0131CS151042]] of [[W p1 address|Maitreyi Girls Hostel, Room 27]] is on leave till further orders" and was on the gate on Sunday until noon, when a peon took it down. By then it had been photographed.

A protest march of some 600 reached Roshanpura square in the evening. Some carried cards with [[W p1 other|#JusticeForAparna]]. "Who told them to write it?" asked [[K p8 name|Advocate Farida Merchant]], who is assisting the student. "Her father is a [[W p7 employer|stationmaster at Itarsi]]. Everyone on that line now knows whose daughter."

The father, Shri [[W p7 name|Dinkar Wankhede]], stood beside the dais without speaking. When an organiser handed him the microphone he said only, "[[W p1 name|Aparna]] is giving her papers on Thursday. Please let her study."

Warden [[K p6 name|Shrivas]] has been served with a notice herself. She told this newspaper: "I have 212 girls. I have not slept."

It's learnt that [[K p2 name|Dubey]] was named in a complaint at Vidisha in 2009 by a junior employee, which was compromised. His mobile was last traced to Jhansi.

[[K p8 name|Merchant]] said that she'd move the High Court on the breach. A classmate who carried one end of the banner said, "[[W p1 name|Appu]] never missed practice in her life." The student, who [[W p1 other|represented the state in kata at Imphal]], has identified two of the men.

*Editor's desk: kill the picture [[W p1 photo|wankhede-father-aparna-rally.jpg]] in the Indore edition also.*

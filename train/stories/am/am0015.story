id: am0015
genre: news
where: IN-RJ
published: 2017-04-26
title: Kota hostel theft: warden, not students, took laptops
person p1: role=accused age=37 protected=no why=adult-accused
person p2: role=accused age=16 protected=yes why=juvenile-accused
person p3: role=accused age=17 protected=yes why=juvenile-accused
person p4: role=official age=- protected=no why=official
person p5: role=victim age=19 protected=no why=adult-victim
person p6: role=relative age=- protected=yes why=identifies-protected
person p7: role=official age=- protected=no why=official
person p8: role=bystander age=- protected=no why=adult-bystander
note: two boys wrongly apprehended; names leaked by coaching notice and roll numbers; warden adult

Seven laptops, two of them with the winning lottery of the year's mock tests on their drives, vanished from [[W p2 address|Gyan Sadan hostel]] in the first week of April. Seven laptops came back on Monday, in a potato sack, on the back seat of the warden's Alto.

[[K p1 name|Hemraj Gurjar]], 37, was arrested under section 381 and sent to judicial custody. It's an awkward arrest for the Jawahar Nagar police, who on April 8 had picked up two residents instead and put them before the Juvenile Justice Board.

"We acted upon the warden's own complaint," deputy superintendent [[K p4 name|Bhanwari Bishnoi]] said. The complaint, now an exhibit against its author, bears the number [[K p1 id|FIR 144/2017]].

The boys, 16 and 17, were held for six days at an observation home. One of them missed an engineering entrance that is held once a year. He has been studying for it since he was 13.

"Who'll give [[W p2 name|Ayush]] his Sunday back?" said his mother, [[W p6 name|Kalpana Tiwari]], who came from Rewa on the night train when the hostel telephoned. She'd brought a bundle of certificates to show the Board that he had never stolen. "They asked for a birth certificate only," said [[W p6 name|Kalpana]].

The 17-year-old, a farmer's son, doesn't wish to come back. It was he, the warden had claimed, who sold a machine at the Chambal market; a shopkeeper there, [[K p8 name|Iqbal Mansuri]], now says that he never told anybody so. "[[K p1 name|Gurjar]] came to me. He asked what a Dell fetches," [[K p8 name|Mansuri]] said.

The Board's principal magistrate, [[K p7 name|Tripti Mathur]], discharged both on Tuesday and ordered that no record be kept. [[K p7 name|Mathur]] also directed the coaching institute to take down a notice which it had pasted in five buildings. This reporter saw it on the sixth. It said:

"DISCIPLINE. The following are debarred: [[W p2 name|AYUSH TIWARI]], Roll [[W p2 id|K17-20933]], Batch Zenith-4; [[W p3 name|PANKAJ MEENA]], Roll [[W p3 id|K17-21008]], Batch Zenith-4. Reason: theft. Parents take note."

Laptop owner [[K p5 name|Shreya Banthia]], 19, a repeater, said that she had begun a collection for a special coaching fee. "[[W p3 name|Pankaj]] used to explain organic chemistry to the whole second floor. Through the wall, shouting. Now it's so quiet we all fail," [[K p5 name|Banthia]] said.

At [[W p2 address|room 214 of Gyan Sadan, Rajeev Gandhi Nagar]], somebody has chalked a heart under the roll number. DSP [[K p4 name|Bishnoi]] promised that the police would write to the exam agency. The agency said on the phone that there's no provision.

CAPTION: [[W p2 photo|Ayush's mother with his 38 certificates]] at the Kota railway station on Tuesday. The 17-year-old, [[W p3 body|who walks with a calliper]], left on the same train.

id: h-0054
genre: blotter
where: GB-ENG
published: 2005-08-12
title: Custody sheet, Area 4, night of 10/11 August (copy left on photocopier)
person p1: role=victim,accused age=17 protected=yes why=trafficking-victim
person p2: role=accused age=52 protected=no why=adult-accused
person p3: role=accused age=38 protected=no why=adult-accused
person p4: role=accused age=29 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=accused age=- protected=decide why=adult-accused
screen: sex-trafficking-minor misidentified=yes
note: jail-clerk shorthand; cell numbers; LAST, First; warning markers carry the facts

M1  [[K p2 name|BARRACLOUGH, Colin]]  52  D&D. Sleeping. 30 min checks. Wants it known he's a JP (isn't).

M2  [[K p3 name|ODUYA, Patrick]]  38  Section 20, punched a bouncer. Doctor seen. Own solr.

M3  empty, flooded by M2

F1  [[W p1 name|PETRENKO, Svitlana]]  dob [[W p1 birthdate|07 Nov 87]]  CRN [[W p1 id|A4/05/6618]]. Loitering as common prostitute, 2nd time this wk; + false name [[W p1 alias|"Sveta Smith"]]. 17 so AA needed, none avail till 0900. No passport, says a man called [[D p6 alias|Vic]] has it. Says she's made to give him £200 a night or he'll go to her mam. PROPERTY: £35, 1 lipstick, photo of dog. Has [[W p1 body|a "V" done in biro and ink on her ankle]]. Marks: suicide risk, immig. to be told. Officer in case says she's "streetwise, not a worry".

F2  [[K p4 name|LOCKE, Samantha Jayne]]  29  Fail to appear. Singing.

Sgt [[K p5 name|Mander]]   0610

id: n-0014
genre: filing
where: US-NY
published: 2014-07-16
title: Queens Human Trafficking Intervention Part, calendar call (draft transcript)
person p1: role=victim,accused age=31 protected=yes why=trafficking-victim
person p2: role=victim,accused age=42 protected=yes why=trafficking-victim
person p3: role=victim,accused age=27 protected=decide why=adult-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=accused age=- protected=no why=adult-accused
person p9: role=official age=- protected=no why=official
screen p1: sex-trafficking-adult misidentified=yes
screen p2: sex-trafficking-adult misidentified=yes
screen p3: unclear misidentified=yes
note: Q and A, three Chinese women, the interpreter shares a surname with one of them; nail-biting confusion over two Lis

THE CLERK: Docket ending [[W p1 id|4471]], [[W p1 name|Li Xiu Ying]]. Docket ending [[W p2 id|4480]], [[W p2 name|Jin Shunji]]. And [[D p3 id|4486]], [[D p3 name|Li Mei]].
THE COURT ([[K p4 name|Judge Toko]]): Which one is Ms. [[W p1 name|Li]]?
MR. [[K p5 name|GOLDFARB]]: There are two, Judge. And the interpreter is [[K p6 name|Ms. Li]] as well.
THE INTERPRETER: No relation.
THE COURT: I'll say that for the record. [[K p6 name|Ms. Li]] is interpreting. First defendant?
MR. [[K p5 name|GOLDFARB]]: She's 31. Prostitution, the one count. Arrested in the raid on [[D p1 employer|the Golden Palm Spa]]. She's finished her five sessions with the agency. Her papers were taken by a man called [[K p8 name|Uncle Hong]], who is in custody; he told her she owed $60,000 for the boat and that people in Fuzhou would visit her son.
THE COURT: People?
MS. [[K p7 name|ARROYO]]: We move to dismiss, Judge. We believe her.
THE COURT: And the second?
MR. [[K p5 name|GOLDFARB]]: Same man. She's 42. She had a room behind the kitchen [[W p2 address|on 41st Road]] and a keypad on the outside. She wasn't given the code.
THE COURT: Ms. [[W p2 name|Jin]], how are you feeling?
THE DEFENDANT: (Through interpreter) My daughter will graduate.
MS. [[K p7 name|ARROYO]]: Dismiss, Judge.
THE COURT: The third lady.
MS. [[K p9 name|PRZYBYLSKI]]: [[K p9 name|Ewa Przybylski]] for her. That one's different. She is 27, she says she rented a table at the spa, paid by the week and nobody made her. She's also very frightened of somebody in the back row.
THE COURT: Then somebody in the back row can leave. Ms. [[D p3 name|Li]], nobody will ask you anything today. Adjourned to September.
MR. [[K p5 name|GOLDFARB]]: And [[W p1 name|Xiu Ying]] would like her phone back.

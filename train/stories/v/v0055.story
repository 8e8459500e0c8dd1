id: v0055
genre: filing
where: US-HI
published: 2017-05-19
title: TRANSCRIPT OF SENTENCING (excerpt, uncorrected)
person p1: role=victim age=22 protected=yes why=trafficking-victim
person p2: role=convicted age=- protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
screen: sex-trafficking-adult
note: stenographer's phonetic spelling; the victim's father speaks and gives his name and village

THE COURT ([[K p3 name|Watanabe-Cruz, J.]]): Anyone wish to be heard?

MS. [[K p4 name|FINE]]: Your Honor, the complainant's father.

THE COURT: State your name, sir, spell the last.

THE WITNESS: [[W p5 name|Faleolo Tuiasosopo]]. How you spell. [[W p5 name|T-U-I-A]] —

THE COURT: We'll get it from counsel. Go ahead.

THE WITNESS: I come from [[W p5 address|Aunuʻu]]. My girl, she 22, she come here for the nursing assistant. This man [[K p2 name|Corbett]], he tell her the course is full, wait in his place. Then he tell her for the waiting she owe. Then he bring the sailors. She say no, he lock the slippers, he lock the phone. He sit outside the door with the bat. She tell me this with her back to me, like this. (Indicating.)

THE COURT: The record will reflect the witness has turned around.

THE WITNESS: I don't want the years. Give him any years. I want he say her name right. He call her "[[W p1 alias|Sally]]" for all the men. Her name is [[W p1 name|Salamasina]]. (Phonetic: [[W p1 name|Sallama Seena]].) It is a queen name.

THE DEFENDANT: Sorry.

THE WITNESS: Say it.

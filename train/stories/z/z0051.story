id: z0051
genre: filing
where: US-GU
published: 2015-07-08
person p1: role=victim age=22 protected=yes why=trafficking-victim
person p2: role=victim age=25 protected=yes why=trafficking-victim
person p3: role=victim age=30 protected=yes why=trafficking-victim
person p4: role=convicted age=- protected=no why=adult-convicted
person p5: role=convicted age=- protected=no why=adult-convicted
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
screen p1: sex-trafficking-adult
screen p2: sex-trafficking-adult
screen p3: sex-trafficking-adult
note: sentencing transcript Guam; Chuukese victims; speakers; three victims distinguished

DISTRICT COURT OF GUAM — TRANSCRIPT OF SENTENCING — EXCERPT

THE COURT ([[K p6 name|Hon. Francisco Taitano-Reyes]]): We're here on [[K p4 name|Song Ja Pak]] and [[K p5 name|Eriko Meren]]. Government?

MS. [[K p7 name|OLIPHANT]]: Thank you. These women were 22, 25 and 30. Mrs. [[K p5 name|Meren]], who's from their own island, told them there'd be a job pouring coffee. Mrs. [[K p4 name|Pak]] had the lounge. They landed in Hagåtña on a Monday; by Wednesday they were told the fare had doubled and that they would go upstairs with whoever bought the bottle.

THE COURT: And the passports?

MS. [[K p7 name|OLIPHANT]]: Kept in the ice machine, Your Honor. Exhibit 9.

THE COURT: Are any of them present?

MS. [[K p7 name|OLIPHANT]]: The eldest would like to be heard. The other two have written. I'd ask that she be called Ms. C.

MS. C.: I am the oldest, so I told the small ones what to do. I told [[W p1 name|Sinta]] eat. I told [[W p2 name|Merlyn]] don't look at his face, look at the clock. That was my job. Nobody should have that job.

THE COURT: Thank you, Ms. — thank you.

THE INTERPRETER: Your Honor, she asks that you say her name. Just one time. She has been "number three."

THE COURT: Off the record, then. (Discussion off the record.) On the record: Ms. [[W p3 name|Rosikam]], thank you.

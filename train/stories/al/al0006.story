id: al0006
genre: roster
where: GB-ENG
published: 2022-05-16
title: CROWN COURT AT HULL — DAILY LIST — Monday 16 May 2022
person p1: role=accused,victim age=17 protected=yes why=trafficking-victim
person p2: role=accused age=36 protected=no why=adult-accused
person p3: role=accused age=52 protected=no why=adult-accused
person p4: role=accused age=16 protected=yes why=juvenile-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=accused age=29 protected=no why=adult-accused
person p8: role=official age=- protected=no why=official
person p9: role=victim,witness age=31 protected=yes why=sexual-offence-victim
screen p1: labor-trafficking misidentified=yes
note: list with clerk's remarks; the youth on appeal from the youth court is named in the key; a witness room line outs a complainant

COURT ONE, before His Honour Judge [[K p5 name|Desmond Thackeray QC]], 10:00 am

For sentence
[[K p2 id|T20210883]]   [[K p2 name|KOLA, Arben]]   d.o.b. [[K p2 birthdate|19/08/1985]]   Conspiracy to produce cannabis; arranging travel of another with a view to exploitation. In custody HMP Hull, [[K p2 id|A8812FK]]. 
[[W p1 id|T20210884]]   [[W p1 name|HOXHA, Ermal]]   d.o.b. [[W p1 birthdate|11/04/2004]]   Production of cannabis (plea entered Oct 2021).
   Clerk: mention only. Defence apply to vacate plea. Conclusive grounds letter of 3 May says that this defendant, 17 when found, was locked in by [[K p2 name|Kola]] at [[W p1 address|22 Rosamund Street]] to water plants for a debt of 18,000 euro, beaten when a crop failed, phone and identity card taken. Crown likely to offer no evidence. Tell Mr [[K p6 name|Raistrick]] that [[W p1 name|Ermal]] must not be put in the dock with [[K p2 name|Arben Kola]] again: see complaint of 14 March.
   Interpreter (Albanian) from 9:30.

For trial (day 4)
[[K p3 id|T20207719]]   [[K p3 name|BLENKIN, Roger Alan]]   d.o.b. [[K p3 birthdate|02/12/1968]]   Rape; assault by penetration. On bail.
   Usher: screens up before the jury come in. Complainant's mother has been saying "[[W p9 name|Natalie]]" in the corridor, have a word. Witness suite booked: [[W p9 name|N. Stothard]], phone [[W p9 phone|07700 900183]], works at [[W p9 employer|the Blue Bell chemist, Cottingham]] so needs to leave by four.

COURT TWO, before Miss Recorder [[K p8 name|Anjali Seth]], sitting with two justices, 10:30 am

Appeal from the youth court (public excluded, section 39 order in force)
[[W p4 id|A20220047]]   Appellant: a youth, 16. Attempted robbery, sentence only.
   Clerk: the file cover says [[W p4 name|Jayden Wilkes-Ojo]] in red pen, turn it face down on the desk please. Head of year from [[W p4 school|Kelsey Road Academy]] attends.

Plea and trial preparation
[[K p7 id|T20220391]]   [[K p7 name|SUMMERS, Chase]]   d.o.b. [[K p7 birthdate|30/06/1992]]   Dangerous driving, no insurance (Ford Transit [[K p7 vehicle|YX12 OLE]]).
   Defence: Messrs Holderness. Mr [[K p7 name|Summers]] will say that the police chase was the cause of his speed.

GENERAL
Advocates are to note that [[K p6 name|Neil Raistrick]], list officer, is away from Wednesday. Queries to 01632 960771.
Judge [[K p5 name|Thackeray]] will rise at 3.45 for the swearing-in of the High Sheriff.
If [[W p1 name|HOXHA]] is discharged, the dock staff must ring the social worker first; last time Mr [[W p1 name|Hoxha]] was let out of the side door and the people who had kept him were in a [[K p2 vehicle|grey Audi]] at the kerb. Recorder [[K p8 name|Seth]] asked for that to be printed here.
Any press query on the youth: say "[[W p4 initials|JWO]]" is not to be used either, the initials are on his school bag.

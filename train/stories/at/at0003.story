id: at0003
genre: filing
where: CA-MB
published: 2022-10-05
title: HIS MAJESTY THE KING v. T.S. — REASONS ON SENTENCE (YOUTH JUSTICE COURT, BRANDON)
person p1: role=accused,victim age=16 protected=yes why=trafficking-victim
person p2: role=victim age=15 protected=yes why=trafficking-victim
person p3: role=accused age=27 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=yes why=identifies-protected
person p7: role=expert age=- protected=no why=consented
person p8: role=official age=- protected=no why=official
person p9: role=official age=- protected=no why=official
screen p1: sex-trafficking-minor misidentified=yes
screen p2: sex-trafficking-minor
note: youth sentenced for recruiting a friend while she was herself sold; initials in the style but the record below names her

Docket [[W p1 id|YO22-02-30761]]
Before: [[K p4 name|Sawatzky, P.J.]]
Counsel: [[K p5 name|M. Fontaine-Boyd]] for the Crown; [[K p8 name|J. Okimaw]] for the young person

(Publication ban: ss. 110 and 111 Y.C.J.A.; s. 486.4 C.C.)

[1]  The young person pleaded guilty in June to one count of procuring a person under eighteen. She was sixteen. The complainant, who appears in the information as A.L., was fifteen, and until last winter they shared a locker at [[W p1 school|Assiniboine Bend Collegiate]].

[2]  The facts are agreed. An adult named [[K p3 name|Brody Vance Kuhl]], then 27, took up with the young person in the parking lot of a bowling alley. He bought her boots. By November he was driving her to hotel rooms in Brandon and Portage la Prairie and keeping the money men paid there. In January [[K p3 name|Kuhl]] told her that she could have Sundays off if she found another girl. She found one.

[3]  Mr. [[K p3 name|Kuhl]] is before the Court of King's Bench on his own indictment, [[K p3 id|CR22-02-04418]], and nothing that I say binds that court.

[4]  The Crown, Ms. [[K p5 name|Fontaine-Boyd]], very fairly put it that the young person stood with a foot on each side of the line. I respectfully think both feet were on one side until somebody pulled.

[5]  I had the benefit of a Gladue report, and of the evidence of [[K p7 name|Celeste Moosomin]], who runs an exit program and who told the court, at her own wish and under her own name, that she was sold out of the same truck stop in 1998. Ms. [[K p7 name|Moosomin]] said: "[[W p1 name|Tansy]] isn't a recruiter. [[W p1 name|Tansy]] is a kid who wanted one Sunday."

[6]  The young person lives with her grandmother, Mrs. [[W p6 name|Ida Sinclair-Bone]], at [[W p1 address|the third house past the water tower on Pelican Narrows Road]]. Mrs. [[W p6 name|Sinclair-Bone]] has kept the curfew better than most institutions could.

[7]  As to the complainant, the victim impact statement was read by her mother's friend. She has moved to [[W p2 address|a foster home in Neepawa]]. She wrote that she misses her friend and is not supposed to. It is signed, and I see that the copy handed up has not been redacted: "[[W p2 name|Aurora Lamirande]], grade ten." Madam Clerk will see to that.

[8]  Conditional discharge, eighteen months. No contact with [[K p3 name|Brody Kuhl]]. Contact with the complainant only if Ms. [[W p2 name|Lamirande]] asks through Probation Officer [[K p9 name|G. Dueck]].

[9]  I recommend that Mr. [[K p8 name|Okimaw]] and the Crown consider whether the plea should have been taken at all.

"[[K p4 name|Sawatzky, P.J.]]"

Distribution: Crown; defence; P.O. [[K p9 name|Dueck]]; C.F.S.
File label: [[W p1 name|SINCLAIR, Tansy Rae]] — D.O.B. [[W p1 birthdate|2005-11-30]] — [[W p1 body|beaver tattoo, R wrist]]
Electronic copy: [[W p1 name|Sinclair_T]]_sentence_FINAL.docx

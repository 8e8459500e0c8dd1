id: aw0006
genre: filing
where: US-NY
published: 2016-11-30
title: Affirmation in support of motion to vacate, CPL 440.10(1)(i)
person p1: role=victim,convicted age=22 protected=yes why=trafficking-victim
person p2: role=convicted age=40 protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=expert age=- protected=no why=adult-bystander
person p6: role=relative age=- protected=yes why=identifies-protected
person p7: role=convicted age=- protected=no why=consented
person p8: role=official age=- protected=no why=official
screen p1: sex-trafficking-adult misidentified=yes
screen p7: unclear
note: vacatur motion in the victim's own name with six dockets; arrest names; the recruiter was once sold herself and is a convicted adult, named in her own case

CRIMINAL COURT OF THE CITY OF NEW YORK, COUNTY OF QUEENS
THE PEOPLE v. [[W p1 name|MARISELA XOCHITL CUAPIO]], a/k/a [[W p1 alias|"Monica Reyes,"]] a/k/a [[W p1 alias|"Lupita Flores"]]
Dockets [[W p1 id|2008QN031877]], [[W p1 id|2008QN044102]], [[W p1 id|2009QN007716]]; NYSID [[W p1 id|0912553-Q]]

[[K p3 name|HANNAH R. BLUMENFELD]], an attorney admitted in this State, affirms under penalty of perjury:

1. I represent the movant. I make this application to vacate three convictions of prostitution (PL 230.00) and loitering, entered when she was 22.

2. Ms. [[W p1 name|Cuapio]] was born [[W p1 birthdate|the fourteenth of May, 1986,]] in Tlaxcala. In 2007 she met [[K p2 name|Eusebio Tecuapetla Rojas]] at a fair. He promised to marry her. He brought her over the border and, in a room at [[W p1 address|41-19 Gleane Street, basement]], told her what she was to do.

3. She saw up to twenty-five men in a shift, delivered by car. When she refused, [[K p2 name|Tecuapetla]] beat her with a cable and rang her mother, [[W p6 name|Hortensia Xochitl]], with the phone held so that she should hear. Her infant son was kept by his family in Tenancingo as a pledge.

4. She was arrested three times. On each the arresting officer, P.O. [[K p4 name|James Fiore]], shield [[K p4 id|20714]], noted that the defendant "appeared coached and kept looking at a gray van." No one asked about the van. On the second she was arraigned under the name which the driver had given her. "I said that I'm [[W p1 name|Marisela]]," she recalls, "and the man wrote [[W p1 alias|Monica]]."

5. [[K p2 name|Tecuapetla]] pleaded guilty to sex trafficking in the Eastern District ([[K p2 id|11 Cr. 0583]]) and serves eighteen years. [[K p7 name|Noemí Portillo]], who taught the new women, pleaded to conspiracy; at her sentence the court noted that [[K p7 name|Portillo]] had herself been sold by him for years, though she was convicted for what she did afterward and asked in open court that her own name and history be printed.

6. [[K p5 name|Dr. Amrita Sandhu]], psychologist, examined the movant in four sessions. Dr. [[K p5 name|Sandhu]] finds that her pleas were "the product of the same fear as the acts." (Ex. C.) The scar described there, [[W p1 body|a cable's loop on the right shoulder]], is pictured in Ex. D, [[W p1 photo|cuapio_shoulder_2.jpg]].

7. The convictions keep her from a home attendant's license. She now works nights at [[W p1 employer|Elmhurst Linen, folding line 2]].

8. The District Attorney, by A.D.A. [[K p8 name|Patrick Oyelaran]], consents. Ms. [[K p8 name|Oyelaran]]—the undersigned begs pardon, Mr.—asks only that the order be sealed.

WHEREFORE it's asked that the judgments be vacated and the dockets dismissed. Service copy to movant: [[W p1 email|m.cuapio86@mailbox.example]].

[[K p3 name|H. R. Blumenfeld]], Forest Hills

id: g-0003
genre: roster
where: US-TX
published: 2017-05-22
title: 486TH DISTRICT COURT — CRIMINAL DOCKET — MONDAY MAY 22, 2017 — 9:00 AM
person p1: role=accused age=- protected=no why=adult-accused
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=victim age=- protected=yes why=sexual-offence-victim
person p4: role=accused age=16 protected=decide why=charged-as-adult
person p5: role=accused,victim age=20 protected=yes why=trafficking-victim
person p6: role=convicted age=- protected=no why=adult-convicted
person p7: role=official age=- protected=no why=official
person p8: role=official age=- protected=no why=official
person p9: role=victim age=- protected=no why=adult-victim
person p10: role=accused age=- protected=no why=adult-accused
screen p5: sex-trafficking-adult misidentified=yes
screen p4: none
note: a court calendar; clerk's notes leak a complainant behind a pseudonym, and show a defendant who was compelled

Hon. [[K p7 name|Rosalinda Treviño-Hatch]] presiding.  Coordinator: [[K p8 name|B. Nwosu]]  (956) 555-0118

NO. | CAUSE | STYLE | OFFENSE | SETTING | NOTE
1 | [[K p1 id|CR-2017-0311-K]] | State v. [[K p1 name|Garza, Homero Jr.]] | DWI 3rd | Plea | Interlock verified
2 | [[K p2 id|CR-2016-2290-K]] | State v. [[K p2 name|Waldrip, Dennis Roy]] | Sexual assault of a child | Pretrial | Complainant under pseudonym "[[K p3 other|Bluebird]]." Def's mtn in limine still says "[[W p3 name|Kassandra Peña]]" pp. 3, 5, 9. CLERK TO SEAL. Mother works [[W p3 employer|tax office window 4]], do not call names in hall
3 | [[K p6 id|CR-2015-0877-K]] | State v. [[K p6 name|Luong, Vinh Thanh]] | Forgery | Revocation | Paid $212 of $1,400
4 | [[D p4 id|CR-2017-0640-K]] | State v. [[D p4 name|Escamilla, Rogelio]] | Agg robbery | Arraignment | Certified as adult 4/28 fr. juvenile ct; age 16; [[D p4 school|Sharyland Vista HS]] records subpoenaed
5 | [[W p5 id|CR-2017-0702-K]] | State v. [[W p5 name|Dominguez, Araceli]] | Promotion of prostitution | Bond | Age 20. Atty says co-def [[K p10 name|Sifuentes]] kept her baby at his mother's and beat her when she came back short. St. opposes PR bond
6 | [[K p10 id|CR-2017-0703-K]] | State v. [[K p10 name|Sifuentes, Adán "Danny"]] | Promotion of prostitution | Bond | Posted $7,500 5/19
7 | [[K p1 id|CR-2017-0312-K]] | State v. [[K p1 name|Garza, Homero Jr.]] | Evading | Plea | w/ no. 1. Complaining officer [[K p9 name|Ofc. L. Peña]] (struck by door) will attend

Interpreter needed 3 (Vietnamese), 5 (Spanish). [[W p5 name|Dominguez]] is in custody; bring up by the back stair, not with [[K p10 name|Sifuentes]].

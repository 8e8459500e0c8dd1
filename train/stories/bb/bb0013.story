id: bb0013
genre: filing
where: US-MO
published: 2021-05-11
title: MOTION TO VACATE AND EXPUNGE, CIRCUIT COURT OF LADELLE COUNTY
person p1: role=victim,convicted age=17 protected=yes why=trafficking-victim
person p2: role=accused,convicted age=- protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=witness,expert age=- protected=no why=adult-bystander
person p6: role=relative,accused age=- protected=decide why=identifies-protected
person p7: role=witness age=- protected=decide why=adult-accused
person p8: role=witness age=- protected=yes why=identifies-protected
screen p1: sex-trafficking-minor misidentified=yes
screen p7: unclear
note: movant in her own name by counsel; stepbrother as driver; arrested roommate with weak signs; grandmother's affidavit

STATE OF MISSOURI, Respondent, v. [[W p1 name|MARISOL J. TREJO]], Movant.
Case No. [[W p1 id|11LA-CR00629-01]]

COMES NOW Movant, by and through counsel, [[K p5 name|Ruth Abernathy-Cole]] (Mo. Bar [[K p5 id|55014]]), and states:

1. On October 4, 2011, Movant pleaded guilty before the Hon. [[K p3 name|Truman Vandergriff]] to prostitution and to stealing by deceit, and served sixty days. The docket shows her age as nineteen. That was the figure on a card given her by another; she was in fact seventeen, as the certificate at Exhibit A proves ([[W p1 birthdate|the second of February, nineteen hundred ninety-four]]).

2. [[K p2 name|Dale Ray Hutchens]], now inmate [[K p2 id|1183305]] at Potosi, placed the advertisements, set the price and kept what was paid. [[K p2 name|Hutchens]] was convicted in 2014 as to four other girls. Detective [[K p4 name|Quentin Sappington]] deposed that Miss [[W p1 name|Trejo]] "was in the ledger from page one, I just didn't know who '[[W p1 alias|Mari Blue]]' was". She'd been called so for [[W p1 body|the blue streak she was born with in her left eye]].

3. The car was driven by [[D p6 name|Hector Trejo Salas]], Movant's stepbrother, aged 23 at that time, who was charged as an accessory and absconded. His vehicle, [[D p6 vehicle|a Pontiac with one primer door]], stood outside each motel named in Exhibit C.

4. Arrested on the same night and from the same room was one [[D p7 name|Lacey Kuhlmann]], then 25. Ms. [[D p7 name|Kuhlmann]]'s record isn't before this Court. She has told counsel's investigator that she "mostly" chose it, that she wasn't allowed a key, and that she'd rather not say more. Undersigned takes no position; her booking number ([[D p7 id|LCJ 11-2290]]) is given only to fix the date.

5. Affidavit of [[W p8 name|Ofelia Trejo]]: "I'm the grandmother. I called the police in September when [[W p1 name|Marisol]] did not come from school. They wrote down runaway. She'd played [[W p1 other|the marimba in the Immaculate Heart procession]]; the whole parish knew her." Mrs. [[W p8 name|Trejo]] resides with Movant at [[W p1 address|1519 Vine, Apt. B]].

6. Movant is a certified nurse's aide. On February 26 last she was refused a post at [[W p1 employer|Briarcrest Manor]], for which she had been [[W p1 other|the only night aide]] since 2018 by an agency, the conviction having been found.

7. Section 566.223 RSMo. affords an affirmative defense to one coerced or under eighteen. Det. [[K p4 name|Sappington]], retired, will appear.

WHEREFORE Movant prays that the judgment be vacated and the record closed.

/s/ [[K p5 name|R. Abernathy-Cole]]
[[K p5 address|200 Court Sq., Ste. 4]] · [[K p5 phone|417-555-0151]]

CERTIFICATE. Served upon the Prosecuting Attorney by e-filing; courtesy copy to Judge [[K p3 name|Vandergriff]] (ret.).

[File stamp: [[W p1 name|TREJ0 MARIS0L]] MTN VACATE 5-11-21 NOT SEALED]

id: g-0064
genre: filing
where: US-TX
published: 2022-11-08
title: CRIMINAL COMPLAINT — United States v. [[W p1 name|Yesenia Guadalupe MENDOZA-TREJO]]
person p1: role=accused,victim age=30 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=relative age=5 protected=yes why=identifies-protected
person p6: role=witness age=- protected=no why=adult-bystander
screen: labor-trafficking misidentified=yes
note: charged with harboring; her own statement is forced labour (debt raised, child held, threat, no pay); agent's conclusion ignores it

UNITED STATES DISTRICT COURT, SOUTHERN DISTRICT OF TEXAS, LAREDO DIVISION
Case Number: [[W p1 id|5:22-mj-02217]]

I, [[K p3 name|Reid Ballesteros]], being duly sworn, state the following is true and correct. On or about November 6, 2022, the defendant, a national of Mexico, did knowingly conceal and harbor aliens in a residence at [[W p1 address|2611 Monterrey Avenue]], in violation of 8 U.S.C. 1324(a)(1)(A)(iii).

FACTS
1. Agents responding to a call of a man on a roof found 46 persons in a house of two bedrooms. The windows were screwed shut. The man on the roof, [[K p6 name|Edilberto Pop Choc]], had taken out an air conditioner.

2. Several persons pointed out the defendant as "the señora who cooks." A notebook was in her hand, with numbers of tortillas.

3. Post-Miranda, [[W p1 name|MENDOZA]] stated as follows. She's 30 and from [[W p1 address|Ejido El Mezquital]]. In March she paid $7,000 to be crossed with her son. At the house she was told that it was now $15,000 and she would cook until it was paid. It's November. She has never been paid or told what she still owes. The caretaker, [[K p2 name|"El Güero" Treviño Salas]], took her shoes and identity card. Her son, 5, was moved "to the aunt's" in April; she is let to hear him on the telephone on Sundays if nobody has escaped that week.

4. Asked why she didn't leave, she said, "With which foot?"

5. She has a [[W p1 body|healed cut through the right palm]], which she said was for burning rice.

6. [[K p2 name|TREVIÑO SALAS]] was found in a closet with $12,000 and two pistols. He's charged separately.

7. Your affiant concludes that [[W p1 name|MENDOZA]] provided meals in furtherance of the scheme, and that she held a position of trust, in that she knew where the salt was.

8. Attached: photograph of child from defendant's sock, reverse reads "[[W p5 photo|Iker, 5 añitos, Mendoza Trejo]]."

Sworn to telephonically. [[K p4 name|Diana Pruneda]], U.S. Magistrate Judge. Detention hearing 11/10; material witnesses to be deposed.

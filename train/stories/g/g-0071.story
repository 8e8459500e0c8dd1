id: g-0071
genre: roster
where: US-CO
published: 2008-06-30
title: Pueblo West County — Friday advisement list, Judge [[K p5 name|Santistevan]]
person p1: role=accused age=33 protected=no why=adult-accused
person p2: role=accused age=20 protected=decide why=domestic-violence-victim
person p3: role=accused age=58 protected=no why=adult-accused
person p4: role=accused age=17 protected=yes why=juvenile-accused
person p5: role=official age=- protected=no why=official
person p6: role=accused age=44 protected=no why=adult-accused
person p7: role=accused age=26 protected=decide why=adult-accused
screen: none
screen p2: none
screen p7: unclear
note: an independent adult on a prostitution count with no sign of trafficking (stays); one with weak signs (decide); a juvenile on the wrong list; a DV victim arrested

1 [[K p1 id|08M1102]] [[K p1 name|ROMERO, JOANNA]] 33. Prostitution. Own apt, own website, wants to plead today, "I've a class at 2." States no one sends her, keeps her books, has accountant. Bond PR
2 [[D p2 id|08M1107]] [[D p2 name|FALEOLO, TINA]] 20. Assault 3. Bite marks on co-resp's hand. Her neck has finger marks, officer's photo 6; DA to look at self-defense, husband not arrested. She asks not to be put on the TV list. Bond $500
3 [[K p3 id|08T5520]] [[K p3 name|McILHENNY, DUANE]] 58. Driving w/o insurance x3. Brings proof, from 2005
4 [[W p4 id|08M1111]] [[W p4 name|SCHOONMAKER, TYE]]  dob [[W p4 birthdate|7-2-90]]. Graffiti, under 18 on day of arrest, **wrong list → juv. court**. Tag is "[[W p4 alias|TYDE]]." Paint to mother at window
5 [[K p6 id|08F0344]] [[K p6 name|OCHOA-BRANDL, RENÉ]] 44. Menacing w/ rake. Interp. not needed, he says, "for the rake"
6 [[D p7 id|08M1113]] [[D p7 name|CHAVEZ, DIXIE]] 26. Prostitution; fail ID. Man in gallery gives her all her answers. Bailiff moved him, she cried, would not say why. Has a phone that's not hers. Victim advocate to see her before advisement

Advisements 10:30. Coffee is for jurors.

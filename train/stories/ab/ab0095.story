id: ab0095
genre: filing
where: US-NJ
published: 2022-12-16
title: Affidavit of Probable Cause: Complaint-Warrant [[K p2 id|W-2022-000186-0714]]
person p1: role=victim age=20 protected=yes why=trafficking-victim
person p2: role=accused age=58 protected=no why=adult-accused
person p3: role=accused age=55 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=witness age=12 protected=yes why=minor-witness
person p6: role=bystander age=- protected=no why=adult-bystander
screen: labor-trafficking
note: au pair-like "goddaughter" from Haiti; place where she lived W; accused's home is the place so D? it is where victim was held -> W; child of accused is minor witness, surname shared so accused D? rule 11

I, [[K p4 name|Detective Sergeant Maureen Kozlow]], of the Essex County Prosecutor's Office, state under oath:

On December 2 a crossing guard, [[K p6 name|Lorenzo Pugh]], handed an officer a child's spelling test. On its back was written, in a child's pencil, "please help our lady she is not aloud out her feet are bad." Mr. [[K p6 name|Pugh]] said that a pupil had put it in his glove.

The test bore the name of its writer, and I went to see her in her school office, with the nurse. The girl is 12. She said that "our lady" came from Haiti in a Christmas week to be her father's goddaughter and go to college. She didn't go to college. She gets up first and lies down last. She eats after the dog. The girl's mother has her kneel on rice for an iron left on; the girl's father told her she had cost eleven thousand dollars and could leave when she had it, and that her brother in Port-de-Paix could be found for less.

I obtained a warrant. In the basement at [[W p1 address|27 Kensington Court]] I met a woman of 20 in slippers made from a bath mat. Her passport, no. [[W p1 id|PP3638443]], was under the tray of the family's silver. She gave a name which I've put on a separate sheet. She asked if the little one was in trouble.

There are charged, accordingly, [[D p2 name|JEAN-ROBERT DESTINÉ]], 58, a dentist, and [[D p3 name|YOLETTE DESTINÉ]], 55, each with human trafficking, N.J.S.A. 2C:13-8, and criminal restraint.

ATTACHED: (a) photographs of feet; (b) spelling test, "[[W p5 name|Gaëlle D.]], Gr. 7, [[W p5 school|Our Lady of Mercy]]," 19 of 20; (c) separate sheet: [[W p1 name|Rose-Laure Cadet]].

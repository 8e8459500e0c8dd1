id: h-0064
genre: roster
where: GB-SCT
published: 2008-09-15
title: SHERIFF COURT OF KILMORACH: custody cases, Monday
person p1: role=accused age=31 protected=no why=adult-accused
person p2: role=accused age=15 protected=yes why=juvenile-accused
person p3: role=accused age=46 protected=decide why=identifies-protected
person p4: role=victim age=4 protected=yes why=minor-victim
person p5: role=accused age=22 protected=no why=adult-accused
person p6: role=official age=- protected=no why=official
note: petition and complaint list that prints the child complainer's name inside the libel; PF reference under the accused adult stays or is the editor's; juvenile remitted to children's panel

Before Sheriff [[K p6 name|Erskine-Obi]]

PF Ref [[K p1 id|KM08003317]]  [[K p1 name|Darren McPhee]] (31). Breach of the peace, Argyll Bar, "did shout, swear and remove his trousers". Bail.

PF Ref [[W p2 id|KM08003321]]  [[W p2 name|Scott James Ballantyne]] ([[W p2 birthdate|22.1.93]]). Aged 15. Assault and robbery, with an adult. Remitted to the Children's Hearing. Not to be listed! (who typed this?)

PF Ref [[D p3 id|KM08003322]]  [[D p3 name|George Ballantyne Imrie]] (46). That you did on 12 September at [[W p4 address|19 Kirk Brae]] wilfully ill-treat your [[D p3 relation|daughter]] [[W p4 name|Caitlin Imrie]], then aged 4, and did shut her in a coal bunker, contrary to the Children and Young Persons (Scotland) Act 1937 s.12. Remanded.

PF Ref [[K p5 id|KM08003330]]  [[K p5 name|Agata Nowicka]] (22). Theft of a bus. Bail, special condition: no buses.

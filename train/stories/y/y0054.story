id: y0054
genre: news
where: JM
published: 2020-01-10
title: "Him a mi pickney father, but mi fraid"
person p1: role=victim,relative age=29 protected=decide why=domestic-violence-victim
person p2: role=accused,relative age=34 protected=decide why=identifies-protected
person p3: role=witness age=6 protected=yes why=minor-witness
person p4: role=official age=- protected=no why=official
note: adult DV victim decide; but name would identify the child witness -> W? the child is named; mother's name identifies the child, so W

MANDEVILLE — She has four stitches over the eye and she would like the phone fixed, in that order.

[[W p1 name|Kerry-Gaye Salabie]], a 29-year-old hairdresser, told the *Weekly* that her ex-partner kicked off the grille on New Year's night. He'd been ordered by the court in November to keep 100 metres away. He is [[D p2 name|Omar 'Stamma' Facey]], 34, a mason, and is in custody on a charge of wounding and of breaching a protection order.

What stopped him, said Detective Inspector [[K p4 name|Novelette Cammock-Ebanks]], was a child of six. The boy went out by the back, crossed a gully in the dark and beat on a pot at the neighbour's until lights came on. "He gave a statement better than most constables."

"[[W p3 name|Tajari]] say him want to be police now," his mother said. "Mi say, finish Grade One."

She does hair at [[W p1 employer|Shear Glory, upstairs the wholesale]], and he does his homework under the dryer.

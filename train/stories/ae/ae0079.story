id: ae0079
genre: news
where: US-AL
published: 2020-01-30
title: Grandfather, 70, charged after boy tells Sunday school
person p1: role=accused age=70 protected=decide why=adult-accused
person p2: role=victim age=8 protected=yes why=sexual-offence-victim
person p3: role=official age=- protected=no why=official
person p4: role=witness age=- protected=no why=adult-bystander
person p5: role=accused age=22 protected=no why=adult-accused
note: relative accused; church where child attends W; unrelated prisoner of the same day K

Two men were brought over from the jail on Tuesday. One had stolen a leaf blower.

The other, [[D p1 name|Hoyt Lamar Cagle]], 70, of [[D p1 address|County Road 44]], is charged with sexual abuse of a child under 12. His grandson, 8, said at [[W p2 other|Mount Pisgah Methodist]], during a lesson on telling the truth, what happened on the nights he was left there.

[[K p4 name|Bonnie Thrash]], who has taught the lesson for thirty years, heard him out and drove to the sheriff. "I told [[W p2 name|Eli]] that God had heard it and now the law would," she said.

District Judge [[K p3 name|Mose Tarver]] denied bond in [[D p1 id|DC-2020-041]]. [[D p1 name|Cagle]], a retired lineman of [[D p1 employer|Tombigbee Electric]], asked for his pills.

[[K p5 name|Dillon Ray Fike]], 22, of [[K p5 address|Frog Eye Road]], was released on his word. He'll return the leaf blower.

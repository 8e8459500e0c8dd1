id: f-0022
genre: press-release
where: US-AL
published: 2024-02-13
title: OPERATION COLD FRONT NETS NINE
person p1: role=accused age=30 protected=decide why=adult-accused
person p2: role=accused age=23 protected=decide why=adult-accused
person p3: role=accused age=41 protected=no why=adult-accused
person p4: role=accused age=55 protected=no why=adult-accused
person p5: role=accused age=28 protected=no why=adult-accused
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
screen: unclear misidentified=no
screen p2: unclear misidentified=no
screen p5: none
note: adult women arrested with weak signs (a man waiting in the car, no phone, no ID of her own); another works for herself and says so

(Choctahoma County, Ala.) The Choctahoma County Sheriff's Office, with the Tri-County Vice Task Force, conducted a two-night operation on Feb. 9 and 10 directed at commercial sex along the Highway 84 corridor. Nine adults were arrested. Five are listed here; the remaining four made bond before photographs were taken.

[[D p1 name|Xiaomei Lin]], 30, Flushing, New York. Prostitution. Speaks no English. Had no telephone, identification or money. Stated through a telephone interpreter that "the boss has the papers" and would not say more.

[[D p2 name|Shelby Lynn Tidmore]], 23, Opp. Prostitution; possession of paraphernalia. Arrived in a vehicle that left when deputies came out. Stated that she had "to make four hundred before I can go home."

[[K p5 name|Rochelle Antoinette Vick]], 28, Dothan. Prostitution. Advised deputies that she was self-employed, kept a calendar, and would like her attorney.

[[K p3 name|Steven Craig Odom]], 41, Enterprise. Soliciting.

[[K p4 name|Gary Wayne Baxley]], 55, Elba. Soliciting. [[K p4 name|Baxley]] is a part-time Elba code officer and has been placed on leave by the city.

"Some of these ladies may be in a situation," said Sheriff [[K p6 name|Marvin Faircloth]]. "We've got a counselor to talk to every one. But the law's the law and the highway's the highway."

Victim advocate [[K p7 name|Denise Alvarado]] met with all of the women before booking. Any person who believes that someone is being made to work against their will may call 334-555-0139 and need not give a name.

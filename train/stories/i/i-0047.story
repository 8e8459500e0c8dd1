id: i-0047
genre: news
where: IN
published: 2019-12-18
title: Board sends 17-year-old to children's court; to face trial as adult in SUV deaths
person p1: role=accused age=17 protected=decide why=charged-as-adult
person p2: role=victim,deceased age=24 protected=no why=adult-victim
person p3: role=victim,deceased age=- protected=no why=adult-victim
person p4: role=relative,accused age=49 protected=decide why=identifies-protected
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=no why=adult-bystander
person p7: role=official age=- protected=no why=official
person p8: role=official age=- protected=no why=official
person p9: role=witness age=16 protected=yes why=minor-witness
screen: none
note: transferred for trial as an adult: decide; father accused of letting him drive; the vehicle and school single him out

Ahmedabad: Holding that a boy who shifts down two gears to jump a signal "knows very well what a signal is", the Juvenile Justice Board has ruled that a 17-year-old from the Bodakdev area be tried as an adult for the deaths of two catering workers on Sindhu Bhavan Road.

The preliminary assessment, signed by the principal magistrate, [[K p5 name|H. J. Chudasama]], relies on a psychologist's report, an app that had logged 142 kmph, and a video shot from within the car.

[[K p2 name|Arvind Damor]] (24) and [[K p3 name|Lalita Damor]] had been married for eleven weeks. They were walking to the bus stand with their wages, Rs 900, when [[D p1 vehicle|a white Fortuner with the fancy number 0009]] struck them from behind on October 27, Diwali night.

The boy had been released within 15 hours on condition of copying out the traffic rules, which set off protests. His father, builder [[D p4 name|Ketan Jayantilal Shroff]] (49), is on bail in a separate case of letting a minor drive.

"[[D p1 name|Vedant]] is a sensitive child. He does not even eat onion," [[D p4 name|Shroff]] told reporters, asking that his son's admission to [[D p1 school|an international school in Shilaj]] be borne in mind.

The boy's counsel, [[K p7 name|Nirav Pandya]], had argued that speed is not intent and that a child who weeps when shown photographs of the road is a child. The public prosecutor, [[K p8 name|Falguni Rathwa]], played the video again. In it a voice from the back seat says there are people, there are people, and the driver laughs.

That voice is a girl's. She is 16, a classmate, and has given a statement to the magistrate. The Board directed that she be examined in camera and that her identity be kept back. It didn't help that the charge-sheet lists her as "PW-11, [[W p9 name|Kum. Riddhi B. Vora]], [[W p9 address|B/7 Amrakunj Bungalows]]".

[[K p6 name|Somabhai Damor]], [[K p2 name|Arvind]]'s father, has travelled from Dahod for every date. He doesn't own a watch, so he comes the evening before.

id: b-0100
genre: news
where: IN
published: 2013-02-19
title: POCSO: Special court records statement of 6-year-old in playschool case
person p1: role=victim,witness age=6 protected=yes why=sexual-offence-victim
person p2: role=accused age=38 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
screen: none
note: properly anonymised report; nothing to take out; the van driver and judge stay; the playschool that she attends is not named

MYLAPUDI: In a first for the district, a child of six gave evidence on Monday in a room with a fish tank.

The special judge, [[K p3 name|Vasundhara Rao]], wore no robe. Policemen were in plain clothes. The accused, van driver [[K p2 name|Yellappa]] (38), who's been in judicial custody since December, heard it by way of a speaker in the adjoining hall.

The special public prosecutor, [[K p4 name|C.H. Madhusudan]], put eleven questions. She answered nine. As to two of them she said that she'd tell the fish.

The judge waited. It was then told to the fish, and recorded.

Nothing that could reveal who she is may be published, and the name of the playschool was referred to as "X" in the order. Her mother was permitted to sit behind her and braid her hair. The trial will go on with the evidence of the doctor on February 27.

id: f-0060
genre: social
where: US-FL
published: 2018-03-19
title: Suwannee Bend Volunteer Fire & Rescue - FOUND FOUND FOUND
person p1: role=missing age=3 protected=no why=minor-not-in-crime
person p2: role=relative age=- protected=no why=adult-bystander
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=author age=- protected=no why=author
screen: none
note: a lost child found by a mule; no crime; nothing to protect

He is FOUND. 6:52 this morning, a mile and a quarter from the house, on the dry side of Rocky Slough, asleep against [[K p4 name|Mr. Virgil Tompkins]]'s mule. [[K p1 name|Boone Delgado]], age 3, has ant bites, one shoe, and no regrets.

150 of you came. Some of you had just worked twelve hours. The Mennonite ladies fed everybody twice and wouldn't take a dollar for the biscuits. The helicopter from Lake City saw a hot spot at 4 and thought that it was a deer. It was a mule with a boy on it, near enough.

Chief [[K p3 name|Dwayne Futch]] says: no foul play, nobody did anything wrong, the door had a new kind of knob.

[[K p2 name|Marisol Delgado]] wants you all to know that she'll come around and hug each one of you as soon as she's able to let go of him.

The mule's name is Doris. Doris gets whatever she wants.

- posted by [[K p5 name|FF/EMT Kayla Rountree]], who's going to bed

id: x0013
genre: news
where: US-FL
published: 2020-02-19
title: Band director at [[D p2 employer|Cypress Bend High]] arrested
person p1: role=victim age=16 protected=yes why=sexual-offence-victim
person p2: role=accused age=43 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
note: employer of the accused tied to the victim, D; instrument singles her out

The band director at a Polk County school is accused of having sex with a 16-year-old he was giving private lessons.

[[K p2 name|Gregory Alan Teague]], 43, of Lakeland, was taken from the parking lot of [[D p2 employer|Cypress Bend High School]] in handcuffs Tuesday. Sheriff [[K p3 name|Buddy Carraway]] said the lessons were for [[W p1 other|the bassoon, of which the band has one]].

[[K p2 name|Teague]] has taught in the district since 2008. Superintendent [[K p4 name|Marisol Quiñones]] said he'd be dismissed. "[[D p2 employer|Cypress Bend]] is a family," she said, "and we will take care of our own."

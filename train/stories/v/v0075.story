id: v0075
genre: news
where: US-TX
published: 2020-07-23
title: 'Polite bandit' thanked teller by name
person p1: role=accused age=66 protected=no why=adult-accused
person p2: role=victim age=- protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
screen p2: none
note: nothing to protect; adult robbery victim named; "he made me", "hand over everything"

"Hand over everything, please, [[K p2 name|Grace]], and I do like your blouse."

[[K p2 name|Grace Oduya]], who was wearing her name and the blouse, handed over $2,260 at Llano Prairie Federal on Wednesday to a man in a bandanna, which this year was no clue. "He made me count it twice," [[K p2 name|Oduya]] said. "He thought that I'd shorted myself."

[[K p1 name|Emmett Dale Yarbrough]], 66, was arrested at the barber's across the street, paying. He owed, according to Police Chief [[K p3 name|Ursula Trejo]], a hospital. The debt had grown to the sum of $2,260, and the chief says that he'd rounded nothing up.

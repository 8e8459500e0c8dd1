id: af0085
genre: news
where: US-AZ
published: 2021-05-06
title: Tucson police chief apologizes to teen booked in 2019
person p1: role=victim,accused age=16 protected=yes why=trafficking-victim
person p2: role=accused age=25 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=expert age=- protected=no why=adult-bystander
screen p1: sex-trafficking-minor misidentified=yes
note: apology repeats the name

TUCSON — Chief [[K p3 name|Octavio Lerma]] said on Tuesday that his department had been wrong to arrest a child and sorry was the only word he had for it.

He then used her name, which under state law he ought not to have.

"To [[W p1 name|Ariana Valdivia]], and to her family: you were 16. Someone had put a price on you. You were the one we put in the car," [[K p3 name|Lerma]] said at a council meeting that was carried live.

She'd been picked up in a motel laundry on Miracle Mile in 2019, with $35 and a charger, and booked for loitering. [[K p2 name|Damien Crouse]], 25, who had her in a different part of town every night and told the men to text when they were finished, was let go with a warning. A grand jury indicted him in March.

[[K p4 name|Dr. Yvette Nakai]], who trains officers, said the apology was a good one, up to the third word.

City staff took down the clip. A copy headed "[[W p1 url|valdivia-apology-full]]" had 40,000 views by Thursday.

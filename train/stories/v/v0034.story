id: v0034
genre: news
where: US-CA
published: 2002-06-28
title: Sweep of boulevard nets 31 prostitutes
person p1: role=victim,accused age=15 protected=yes why=trafficking-victim
person p2: role=accused age=45 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=accused age=32 protected=no why=adult-accused
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=accused age=- protected=decide why=adult-accused
screen: sex-trafficking-minor misidentified=yes
note: 2002 language; a 15-year-old is listed among "prostitutes"; the merchant knows her street name

Merchants along Mission Boulevard cheered from their doorways on Wednesday night as police vans filled with what Lt. [[K p3 name|Gene Rasmussen]] called "the oldest problem on the street."

Thirty-one prostitutes and nine customers were taken in. The oldest woman was 58. The youngest was 15, and gave her address as [[W p1 address|the Capri Court, unit 9]], and her employer as "[[D p6 alias|Duke]]."

"They come from all over," [[K p3 name|Rasmussen]] said. "They like the weather."

Booked on suspicion of prostitution were [[K p4 name|Darlene Foy]], 32, of Reno; [[W p1 name|Tiffani Marie Escobedo]], 15, of Pomona; and others whose names weren't released by press time. Among the nine customers was [[K p2 name|Russell Thornbury]], 45, of Upland, who was found in a car with the Pomona girl and $60 on the dash. He was cited and let go.

[[K p5 name|Yong-Ho Chae]], who sells wigs, said that the young one everybody calls [[W p1 alias|Peanut]] buys nothing but comes in to sleep in the chair by the heater. "I think that she isn't a problem," [[K p5 name|Chae]] said. "I think she has one."

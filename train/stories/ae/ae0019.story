id: ae0019
genre: news
where: US-FL
published: 2022-10-27
title: Nail salon owner posts bond
person p1: role=accused age=43 protected=no why=adult-accused
person p2: role=victim age=24 protected=yes why=trafficking-victim
person p3: role=official age=- protected=no why=official
person p4: role=witness age=- protected=no why=adult-bystander
screen p2: labor-trafficking
note: labour trafficking told in two sentences; the salon where she also slept is W

The owner of a strip-mall nail salon posted $150,000 on Monday and went home to [[K p1 address|2206 Heron Bay Drive]].

[[K p1 name|Helen Dao]], 43, faces one count of human trafficking for labor. Detectives say she brought a woman of 24 from Da Nang on the promise of a beauty license, put her in the back room of [[W p2 address|Orchid Nails & Spa]] with a cot and a hot plate, and for fifteen months kept every tip against a "school fee" that never went down, warning that her parents' house was security for it.

A customer, [[K p4 name|Marguerite Fontaine]], noticed that the woman was there at opening and at closing and flinched at the phone. She told the police, and, in an online review, everybody else: "ask for [[W p2 alias|Tina]], her badge says [[W p2 alias|Tina]] but it's [[W p2 name|Thanh Thuy]], [[W p2 body|little gold tooth]], poor thing."

Detective [[K p3 name|Curtis Oyelaran]] has asked that the review be taken down.

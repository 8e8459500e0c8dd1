id: q-0027
genre: blog
where: US-LA
published: 2023-03-29
title: Stop saying "alleged" about what happened to [[W p1 name|Tasha]]
person p1: role=victim age=25 protected=yes why=sexual-offence-victim
person p2: role=accused age=30 protected=no why=adult-accused
person p3: role=author age=- protected=no why=author
person p4: role=official age=- protected=no why=official
screen: none
note: angry blog; the blogger is not the victim; title has the first name

So the paper finally ran four lines. Let me run more.

[[W p1 name|Tasha Guidry]] was at her cousin's crawfish boil in Houma. [[K p2 name|Beau Theriot]], 30, offered to walk her to her car. He raped her in it. He's charged, he's out on bond, and he's back at the bait shop joking about it.

Judge [[K p4 name|Armand Falgout]] set bond lower than my car note.

[[W p1 name|Tasha]] is 25, she runs [[W p1 employer|the lash studio next to Rouse's Hardware]], and she has had to close for a month. Go book something when she reopens.

You can send mail to [[W p1 email|tashaguidrylashes@bayoumail.example]].

— [[K p3 name|Renee Voisin]]

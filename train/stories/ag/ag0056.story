id: ag0056
genre: news
where: US-WA
published: 2011-10-07
title: Cherries in the dark: a night with the Selah pickers
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=bystander age=19 protected=no why=adult-bystander
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=author age=- protected=no why=author
screen: none
note: orchard feature: foreman, cabin, sisters; fair pay, nothing to protect

A headlamp makes the world eight feet wide. In [[K p1 name|Refugio Salas]]'s there are: one ladder, one branch, one bucket. Twenty-two dollars says he will have filled it before the reporter has finished lacing her boots.

Pickers in Selah go out at 2 a.m. because cherries bruise in heat. Crew boss [[K p3 name|Ofelia Treviño]] decides who gets which row; there are arguments, mostly settled by thermos. She worked for a foreman once, she says, who made his friends rich. "I write everything on a board, so that everyone can be mad at a board."

The [[K p1 name|Salas]] family has rented the same cabin for nine summers. [[K p2 name|Yadira Salas]], 19, will go back to Central Washington University on Monday and read about photosynthesis, "which, I've seen it."

By sunup, [[K p1 name|Salas]] has 31 buckets. He's paid in cash or check as he chooses. He chooses check.

-- [[K p4 name|Margit Oyen]]

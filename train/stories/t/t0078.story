id: t0078
genre: news
where: US-MI
published: 2007-09-20
title: Nine johns, six women, one librarian: Pontiac's long night
person p1: role=accused age=32 protected=no why=adult-accused
person p2: role=accused age=46 protected=no why=adult-accused
person p3: role=accused age=59 protected=no why=adult-accused
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
screen p1: none
screen p2: none
note: plain adult sting; librarian stopped by mistake

The librarian was looking for her cat.

[[K p4 name|Rosemary Quick]] was approached on Oakland Avenue on Friday by three cars and one undercover officer, and took all of their plates. Her list was better than theirs, Lt. [[K p5 name|Anders Bloom]] allowed.

Booked in the course of the night were six women and nine men. They included [[K p1 name|Tanisha Oakes]], 32, of Flint, who gave her occupation as "this, since I was thirty, and I file quarterly"; [[K p2 name|Joanne Fairley]], 46, of Pontiac, a bartender between bars; and [[K p3 name|Mitchell Sabo]], 59, who had told his wife choir.

Each woman talked with a counselor, and none said anybody sent her, watched her or took a cut. The cat was home.


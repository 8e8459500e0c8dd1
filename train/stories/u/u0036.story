id: u0036
genre: press-release
where: CA-ON
published: 2017-10-13
title: Youth facing charge; appeal for witnesses — Hamilton Police Service
person p1: role=victim,accused age=17 protected=yes why=trafficking-victim
person p2: role=accused age=26 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
screen p1: sex-trafficking-minor misidentified=yes
note: police release names girl as fugitive/arrested for assault on a customer; nickname, tattoo, birth date

October 13, 2017 — Investigators have charged a 17-year-old with Assault with a Weapon after a man was struck with a lamp at a motel on the Mountain on Thursday night.

The man, 52, told police that he had paid a fee for company and that the girl became upset when he locked the door.

Correction and update, 4 p.m.: An earlier version of this notice gave the name [[W p1 name|Brooklyn DESJARLAIS]], date of birth [[W p1 birthdate|03 Feb 2000]], and described [[W p1 body|a crown and the letters KJ inked behind the left ear]]. Media are asked to delete it and any file titled [[W p1 photo|desjarlais_b_intake.png]].

Detectives now believe that a man posted the girl's picture, answered the calls, told her which door to knock on and kept what she was given. She reports that she wanted to stop in August and he choked her.

[[K p2 name|Kareem Jules-Baptiste]], 26, of no fixed address, is charged with Trafficking in Persons Under 18, Receiving a Material Benefit and Choking. The count against the youth is under review.

Det.-Sgt. [[K p3 name|Oksana Wrobel]], 905-555-0139.

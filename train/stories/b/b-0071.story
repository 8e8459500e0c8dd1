id: b-0071
genre: social
where: US-FL
published: 2009-11-20
title: Sheriff's Office Daily Booking Recap (bulletin board repost)
person p1: role=accused age=34 protected=no why=adult-accused
person p2: role=accused age=28 protected=no why=adult-accused
person p3: role=accused age=41 protected=no why=adult-accused
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
screen p1: none
screen p2: none
screen p3: none
note: nothing to protect; prostitution of adults on their own account with explicit statements, a customer; all stay

posted by [[K p4 alias|GulfGal62]] » Fri Nov 20, 2009 9:12 am

The usual suspects lol:

[[K p1 name|TRACY ANN WENDELKEN]], 34, PROSTITUTION. Told deputies she has a website, a business license for "companionship" and no boss, and would they like a card
[[K p2 name|JACKSON PRYOR-DIAZ]], 28, PROSTITUTION. Same house. Roommates. Split the rent
[[K p3 name|GERALD HUMMEL]], 41, SOLICITING. Told deputies that he was there about the AC

Sgt [[K p5 name|A. Thibeaux]] says both workers were interviewed apart, "nobody's making us", they hold their own phones and their own keys, so cited and cut loose. [[K p3 name|Hummel]] had no tools with him.

[[K p4 alias|GulfGal62]]: I actually feel bad for the A/C company

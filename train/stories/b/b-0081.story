id: b-0081
genre: filing
where: AU-NSW
published: 2018-05-22
title: LOCAL COURT OF NEW SOUTH WALES — FACTS SHEET (POLICE)
person p1: role=victim age=33 protected=yes why=domestic-violence-victim
person p2: role=accused age=37 protected=decide why=identifies-protected
person p3: role=witness age=6 protected=yes why=minor-witness
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
screen: none
note: facts sheet for domestic assault; child present, so the mother's name is W; the accused husband D; child named once

H [[D p2 id|66120188]]     ACCUSED: [[D p2 name|Adam Christopher Zammit]], 37     VICTIM: [[W p1 name|Danielle Zammit]], 33
Charge: Common assault (DV); stalk/intimidate (DV)
OIC: Snr Cst [[K p4 name|Harpreet Toor]], Mullaroo

The accused and the victim have been married for nine years and live at [[W p1 address|40 Boree Parade, Mullaroo]] with their son, 6.

About 6.15pm on Saturday 19 May 2018 the victim said she'd like to go back to work. The accused said, "With what car?" and put the keys into the garbage disposal. He pushed the victim with two hands on her shoulders and she hit the fridge. A magnet calendar fell. The child came in and picked it up.

The accused said, "[[W p3 name|Archie]], tell your mother she's being silly."

The child said, "You broke the keys."

The victim went next door to [[K p5 name|Bruno Castellari]], 70, who let her use the phone and stood, he states, "in the doorway with a shovel, only for the gardening."

Accused arrested without incident. He declined an interview. He agrees that they were his keys.

An ADVO is sought for the victim and child. The victim's work is at [[W p1 employer|Mullaroo Kindy Gym]].

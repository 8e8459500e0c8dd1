id: j-0073
genre: press-release
where: US-CT
published: 2018-06-01
title: Danbury: arrest in online extortion of teen
person p1: role=victim age=16 protected=yes why=sexual-offence-victim
person p2: role=accused age=22 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=witness age=15 protected=yes why=minor-witness
person p5: role=official age=- protected=no why=official
screen p1: none
note: sextortion of a boy for more pictures, no money; username, game tag, job; witness brother

Detectives from the Special Victims Unit have charged a former summer lifeguard in the coercion of a 16-year-old boy, Captain [[K p3 name|Vilma Castañeda]] said.

[[K p2 name|Zachary Owen Thiel]], 22, of Bethel, is alleged to have posed online as a girl, obtained a picture, and then demanded others on a daily schedule. He asked for nothing but pictures. The demands ran to 61 days. When the boy pleaded exhaustion, [[K p2 name|Thiel]] is said to have answered with a list of the victim's followers.

The arrest was made possible by the victim's younger brother, who saw the screen, did not tell their parents, and walked to headquarters with the phone in a sock. He's 15. This department is proud of [[W p4 name|Rohan]].

Parents should know that the approach was made through an ordinary chess site, on which the boy, as [[W p1 alias|en_passant_patel]], is [[W p1 other|rated among the top ten juniors in New England]]. It could've been anywhere.

[[K p2 name|Thiel]] was held on $200,000. Anyone contacted by the accounts "summer.kayy" or "kayla_dnby" can reach Detective [[K p5 name|Jordan Eubanks]] at 203-555-0114, and won't be in trouble.

Report [[W p1 id|18-0155-SVU]] has been sealed. Copies given to the press this morning in which the complainant line reads "[[W p1 name|Patel, N]]" should be destroyed.

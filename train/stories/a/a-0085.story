id: a-0085
genre: press-release
where: CA
published: 2016-06-21
title: Project Lantern: four charged, six women assisted
person p1: role=victim age=23 protected=yes why=trafficking-victim
person p2: role=accused age=30 protected=no why=adult-accused
person p3: role=accused age=27 protected=no why=adult-accused
person p4: role=accused age=- protected=decide why=trafficking-victim
person p5: role=official age=- protected=no why=official
screen p1: sex-trafficking-adult
screen p4: unclear
note: Quebec-Ontario; a woman charged as driver who may be a victim; ad name and phone

THUNDER SOUND, ON — Investigators have laid 61 charges after a nine-month investigation into the movement of women along Highway 17.

[[K p2 name|Jean-Sébastien Picard]], 30, of Laval, is charged with trafficking in persons, withholding documents, uttering threats and receiving a material benefit. [[K p3 name|Kwame Asante]], 27, of Brampton is charged with assault with a weapon. [[D p4 name|Mélanie Thibault]], 22, is charged with advertising sexual services; she told officers that she used to "do the dates", and that now she "just answers because I'm older."

In one case a woman, 23, of Rimouski, was told that she had a debt of $30,000 for clothes and had to turn over everything she earned. She was advertised as [[W p1 alias|"Sweet Éloïse – new in town"]] at [[W p1 phone|807-555-0120]]. The number is being published so that customers with information may come forward.

D/Sgt. [[K p5 name|Harpreet Gill]] said that [[W p1 name|Audrey]] "has shown us what strong looks like." Victims' names are protected by court order.

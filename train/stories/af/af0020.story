id: af0020
genre: blotter
where: GB-WLS
published: 2016-10-13
title: Newport: two arrested at car wash
person p1: role=victim,accused age=24 protected=yes why=trafficking-victim
person p2: role=accused age=42 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
screen p1: labor-trafficking misidentified=yes
note: short; the identity card

Officers and the Gwent fire service visited [[D p1 employer|a hand car wash off Chepstow Road]], Newport, last Friday after reports of an electric cable run through a hedge.

[[W p1 name|Marius Ciobanu]], 24, was arrested for abstracting electricity and assaulting a constable. It has since emerged he pulled away because he believed he would be returned to [[K p2 name|Petrica Lungu]], 42, the manager, who holds his identity card and, he says, last month set a dog on him for sitting down. He is given tins of soup and told that his wages go to "the office".

[[W p1 name|Ciobanu]] has been bailed to [[W p1 address|the Salvation Army house in Penarth]]. [[K p2 name|Lungu]] was released under investigation.

PC [[K p3 name|Eleri Vaughan]] would like to hear from customers.

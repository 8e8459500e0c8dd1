id: ac0092
genre: news
where: US-WA
published: 2016-12-04
title: Corrections and clarifications
person p1: role=victim age=- protected=yes why=trafficking-victim
person p2: role=author age=- protected=no why=author
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=accused age=- protected=no why=adult-accused
screen p1: labor-trafficking
note: correction that discloses again

A review of the oyster bar Half Shell misstated the price of the chowder. It is $9.

The feature "Thirteen Tides" (Nov. 27), by [[K p2 name|Saul Rennick]], about a man made to dig clams by night at Hood Canal for a dealer who'd his passport and beat him in front of the others, described him as Cambodian. He is Lao. It gave his hometown as Savannakhet; it is a [[W p1 address|village, Ban Xieng Hom]]. It said that his real name was being withheld at his request, as it was; [[W p1 name|Somphone Keovilay]]'s age is correct as printed.

The dealer, [[K p4 name|Dwayne Purdy]], is charged with six counts, not five.

A caption on Sunday transposed [[K p3 name|Marge Hanratty]] and a heron.

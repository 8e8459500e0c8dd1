id: v0013
genre: news
where: US-FL
published: 2012-02-22
title: SPRING BREAK 'MADAM', 18, WAS SLAVE TO BEACH BULLY, LAWYER CLAIMS
person p1: role=victim,accused age=18 protected=yes why=trafficking-victim
person p2: role=accused age=34 protected=no why=adult-accused
person p3: role=expert age=- protected=no why=adult-bystander
person p4: role=author age=- protected=no why=author
person p5: role=bystander age=- protected=no why=adult-bystander
screen: sex-trafficking-adult misidentified=yes
note: tabloid; the accused "madam" is a victim by the facts told; former cheer team, tattoo of the trafficker, video of a beating

EXCLUSIVE by [[K p4 name|Rick Santangelo]]

The leggy teen cops dubbed "the Madam of Mango Cay" was branded, beaten and forced to hand over every dime, her lawyer tells us.

[[W p1 name|Kayleigh-Ann Stroud]], once [[W p1 other|a flyer on the Calusa Point cheer squad]], faces fifteen years for running two other women out of a beachfront rental. But phone video seen by this reporter shows [[K p2 name|Dwight "Tank" Fussell]], 34, hauling her across a parking lot by the hair for, as he yells, "coming home light."

"She turned 18 on a Tuesday and by Friday he had her working," said attorney [[K p3 name|Mona El-Sayed]]. "He put his name on her. He answered the phone, he set the price, he took the money. He made her sit with the cash when the others went in, and that's what the State calls a madam."

The name is [[W p1 body|DWIGHT, in script, under the left collarbone]].

Beach vendor [[K p5 name|Chase Pomeroy]] recalls a girl who'd buy one snow cone and make it last. "[[W p1 name|Kayleigh]] always looked behind her," he said.

[[K p2 name|Fussell]] is in custody on a battery count. [[W p1 name|Stroud]] is in the next building. Her bail is twice his.

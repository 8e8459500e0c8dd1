id: af0081
genre: news
where: US-LA
published: 2018-04-05
title: Rain, then rice: Lafayette restaurant's servers settle
person p1: role=victim age=37 protected=no why=adult-victim
person p2: role=victim age=41 protected=no why=adult-victim
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=official age=- protected=no why=official
screen p1: none
screen p2: none
note: wage theft: tips taken; no force

LAFAYETTE — The rice was good, all parties agree. It was the tips.

Fourteen servers at a Johnston Street restaurant will split $88,000 to settle a claim that its owner, [[K p3 name|Huey Dugas]], took a fifth of what customers left for them and called it breakage. Not much broke in nine years, said [[K p1 name|Monique Broussard]], 37, who kept a list on the inside of a kitchen cabinet.

[[K p2 name|Thuy Pham]], 41, who put two sons through school on that floor, said she'd thought about leaving every August. Nothing stopped her but the customers. "They ask for me. I'm proud," she said. She now works across the street.

[[K p3 name|Dugas]] said by phone he had never cheated anyone on purpose. U.S. Labor Department investigator [[K p4 name|Rosalind Ochs]] said purpose was not one of the boxes on her form.

id: ac0006
genre: news
where: US-TX
published: 2021-10-24
title: What the Goats Knew
person p1: role=victim age=22 protected=yes why=trafficking-victim
person p2: role=accused age=57 protected=no why=adult-accused
person p3: role=expert age=- protected=no why=adult-bystander
person p4: role=official age=- protected=no why=official
person p5: role=author age=- protected=no why=author
screen p1: labor-trafficking misidentified=yes
note: long feature scene; herder jailed for trespass; nickname; whistle and dialect single him out; trailer address W because he slept there

The vet noticed the feet first.

Not the goats' feet, which were in excellent order. [[K p3 name|Dr. Paula Strickler]] had been called to the place south of Ozona to look at a billy with a swollen jaw, and the herder who held the animal for her was standing in two left boots.

He called the flock with [[W p1 body|a whistle made through a missing tooth]]. He spoke, she thought, no Spanish, though he nodded at hers. It was weeks before somebody told her the language was [[W p1 other|Totonac]], and that there was one person in Crockett County who had it.

She asked his name for her invoice. "[[W p1 alias|Chivo]]," answered the rancher, for him.

In January the young man walked nineteen miles to a gas station and stood by the heater. A deputy booked him for trespass and for having no papers, [[W p1 id|inmate 21-00318]], and telephoned the rancher, who was quick to come. The papers, it turned out, had been in the rancher's gun safe for fourteen months. So had the wages. There had been a charge for boots.

"I drove him back there," the deputy, [[K p4 name|Kyle Rausch]], told me. He stopped the truck to say it. "I drove him back."

It was [[K p3 name|Strickler]] who rang Austin. [[K p2 name|Weldon Garrity]], 57, is to be tried in March; his lawyer says the young man was "like family," which may be so. The family's dog slept indoors. He slept in [[W p1 address|the blue stock trailer at the Nine Mile windmill]].

On the government's paper he is [[W p1 name|Eliseo Xochihua Pérez]], aged 22. He signs with a drawing of a goat, and it is a good one.

[[K p5 name|M. J. Ferrell]] lives in Marfa.

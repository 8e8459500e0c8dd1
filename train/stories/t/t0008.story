id: t0008
genre: press-release
where: US-MI
published: 2011-01-26
title: Tri-County Narcotics Team dismantles basement grow
person p1: role=accused,victim age=24 protected=yes why=trafficking-victim
person p2: role=official age=- protected=no why=official
person p3: role=accused age=48 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
screen p1: labor-trafficking misidentified=yes
note: police boast; the "gardener" was locked in; house where he was kept is W

FOR IMMEDIATE RELEASE — The Tri-County Narcotics Team seized 412 marijuana plants on Jan. 24 from a residence at [[W p1 address|3818 Pinckney Lane]] in Saginaw and took one male into custody.

Arrested was [[W p1 name|DUC VAN LAM]], 24, a Vietnamese national and the operation's gardener. Detectives found [[W p1 name|LAM]] on a mattress in the furnace room. The basement door was padlocked from the kitchen side and had to be cut. The suspect asked, through a phone interpreter, whether "the uncle" was with the officers, and became upset. He stated he'd been brought from Toronto in the trunk of a vehicle, was told he'd be working in a nail salon, and was informed that his parents' house would be burned if he left before the third harvest. He had $4 on his person.

"This individual was producing poison for our kids," said Lt. [[K p2 name|Wes Garrow]], team commander. "He's off the street." [[K p2 name|Garrow]] praised Trooper [[K p4 name|Ana Delgado]] for spotting the bypassed electric meter.

[[W p1 name|Lam]] is lodged on a charge of manufacturing over 200 plants; bond $75,000 cash; booking # [[W p1 id|SC-110124-07]].

The owner of record, [[K p3 name|Hung Quoc Bui]], 48, of Windsor, Ont., is sought for questioning. The neighbor who called about the smell, [[K p5 name|Harold Pfund]], asked to be thanked by name, and is.


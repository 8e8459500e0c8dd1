id: v0059
genre: news
where: US-AK
published: 2011-09-08
title: Teen to be tried as adult in Spenard stabbing
person p1: role=victim,accused age=17 protected=yes why=trafficking-victim
person p2: role=victim age=54 protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
person p4: role=expert age=- protected=no why=adult-bystander
person p5: role=accused age=- protected=decide why=adult-accused
person p6: role=author age=- protected=no why=author
screen: sex-trafficking-minor misidentified=yes
note: rule 1 wins over charged-as-adult; reporter names her throughout; case number

By [[K p6 name|Burke Sather]]

ANCHORAGE — A judge ruled on Wednesday that [[W p1 name|Agnes Nayokpuk]], 17, will stand trial as an adult for stabbing a Spenard man who, the defense says, had rented her.

[[K p2 name|Donald Keough]], 54, survived with a punctured lung. He told police he'd paid a friend, [[D p5 name|Scooter Riggs]], $100 "for the girl to hang out" and that she had become unreasonable.

[[W p1 name|Nayokpuk]] grew up in [[W p1 address|Ikpek Lagoon]] and had been in town for three weeks. Her attorney, [[K p4 name|Desmond Okafor]], said [[D p5 name|Riggs]] kept her in a storage unit between such visits and that she used the knife to get to a door.

Superior Court Judge [[K p3 name|Alma Thorsness]] said a jury might well think so. "But that's a defense and not an age," [[K p3 name|Thorsness]] said.

The case is [[W p1 id|3AN-11-09402 CR]]. [[D p5 name|Riggs]] hasn't been charged. Miss [[W p1 name|Nayokpuk]], the only person in the courtroom wearing a [[W p1 body|dog-whip scar through one eyebrow]], drew on a legal pad: a boat, said [[K p4 name|Okafor]], and then the same boat again.

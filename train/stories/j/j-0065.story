id: j-0065
genre: news
where: US-MO
published: 2019-08-15
title: Butler County mother gets 25 years for selling son's company to truck-stop 'uncles'
person p1: role=victim,accused age=13 protected=yes why=trafficking-victim
person p2: role=convicted,relative age=36 protected=decide why=adult-convicted
person p3: role=convicted age=57 protected=no why=adult-convicted
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=author age=- protected=no why=author
person p8: role=relative age=- protected=yes why=identifies-protected
screen p1: sex-trafficking-minor misidentified=yes
note: familial trafficking of a boy who was locked up for stabbing a buyer's tire; grandmother named; surname shared with the mother

POPLAR BLUFF, Mo. -- He had let the air out of a man's tires. It's the reason anybody found out.

In March of last year a 13-year-old boy was picked up behind a truck plaza off Highway 67 with a steak knife, next to a pickup on its rims. The Butler County juvenile officer petitioned him for property damage and for carrying a weapon, and he spent 40 days in a locked unit at Cape Girardeau before he said why.

The man in the truck, [[K p3 name|Clifford Dean Stallcup]], 57, a hauler of gravel, had given his mother sixty dollars for him. So had three others, by the state's count, since the boy was eleven. It bought pills.

[[D p2 name|Misty Dawn Eudaley]], 36, was sentenced on Wednesday to 25 years by Circuit Judge [[K p4 name|Harlan Pogue]] for trafficking a child. [[K p3 name|Stallcup]] received 18 in June.

"You were what he had," the judge said to her.

Prosecutor [[K p5 name|Anita Velez-Ragsdale]] recited the juvenile file: two runaway reports; four truancies from [[W p1 school|Neelyville]]; a teacher's note that he slept with his coat on; a deputy's note from 2017 that reads, "Subject [[W p1 name|Colton]] mouthy, says ask my mom where I go. Did not ask." She let that lie there.

Deputy juvenile officer [[K p6 name|Gene Whitlatch]] resigned in the fall. He told the court that it was he who had filed on the boy, and that he'd filed on him for the knife because a knife is something that you can hold in your hand.

The boy, now 14, lives with his great-grandmother, [[W p8 name|Opal Eudaley]], at [[W p8 address|the blue house by the Fisk levee]], and helps to run her trotlines. She'd come in a church hat. "He's a big eater," she told me, "he's making up."

The petition was dismissed last week. Nobody had got round to it. [[K p7 name|Dorothea Crump]]

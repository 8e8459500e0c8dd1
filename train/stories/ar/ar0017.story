id: ar0017
genre: news
where: US-KY
published: 2002-06-20
title: Priest indicted in Pike County; altar servers, now men, decide whether to be named
person p1: role=victim age=11 protected=no why=consented
person p2: role=victim age=12 protected=yes why=sexual-offence-victim
person p3: role=accused age=67 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=yes why=identifies-protected
person p7: role=bystander age=74 protected=no why=adult-bystander
person p8: role=author age=- protected=no why=author
screen: none
note: one survivor waives and says so; the other doesn't, and the first names him; parish D since both served there

By [[K p8 name|Lavonne Stidham]]

PIKEVILLE, Ky. — [[K p1 name|Darrell Coots]] wants his name in the paper. He spelled it.

"Two o's," he said. "I've been nobody's initials for thirty years, and I'm done. Print it, put my picture on it." He was 11, he says, when the [[K p3 name|Rev. Leo Francis Tully]] first kept him after Mass to count the hosts.

[[K p3 name|Tully]], 67, now of [[K p3 address|Bethany Villa, Apartment 12, in Covington]], was indicted Wednesday on nine counts of sexual abuse of two boys at [[D p3 place|Holy Rosary Church in Elkhorn Fork]] between 1970 and 1973. He was arrested at breakfast and posted $20,000. His number in the docket is [[K p3 id|02-CR-00144]].

The second of the men doesn't want his name in the paper. He drives a coal truck, has grandchildren, and has told a wife and a grand jury and nobody else. Commonwealth's Attorney [[K p4 name|Ruth Ann Hatfield]] calls him Witness Two. "He's entitled to that for the rest of his life," [[K p4 name|Hatfield]] said.

It isn't easy in a parish of forty families. [[K p1 name|Coots]], talking on his porch, forgot twice. "It was me on the bells and [[W p2 name|Vernon]] on the cruets," he said. "We'd trade so as one of us could get out the back. I still got the scar from that window, and [[W p2 name|Vern Sizemore]] has [[W p2 body|his, across the eyebrow]]." Then he put his hand on his mouth.

The diocese removed [[K p3 name|Tully]] in 1974 and gave him a school. Its lawyer, [[K p5 name|Edmund Graves]], said on Wednesday that records of the period are incomplete. Asked about a typed letter of 1973 in which the mother of one boy begs the bishop to act, [[K p5 name|Graves]] said he had not seen it. The letter, which the Mountain Herald has, is signed Mrs. [[W p6 name|Opal Sizemore]], [[W p6 address|Left Fork of Bull Creek]].

"My [[W p2 name|Vernon]] don't eat," it says.

[[K p7 name|Cletus Mullins]], 74, was sexton. He'd hear the side door bang, he said, in the middle of the week, and boys running. "I figured they'd been in the wine." [[K p7 name|Mullins]] asked if he could be arrested for figuring. Told no, he seemed sorry for it.

A group picture in the rectory hall, of servers in the Easter of 1971, has been taken down. The tack holes and the typed label are there yet: back row, [[K p1 name|D. Coots]]; front, [[W p2 name|V. Sizemore]], Fr. [[K p3 name|Tully]].

[[K p1 name|Darrell Coots]] will be at the courthouse on July 8. He hopes for some company. Witness Two says he'll be hauling for [[W p2 employer|Race Fork Coal]] that day, [[W p2 vehicle|a green Mack with a rooster on the door]], and that if he were to go by the courthouse around nine he might blow the horn.

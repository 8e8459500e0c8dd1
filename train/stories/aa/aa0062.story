id: aa0062
genre: blotter
where: AU-WA
published: 2019-06-13
title: Goldfields court round-up
person p1: role=accused age=29 protected=no why=adult-accused
person p2: role=accused age=55 protected=no why=adult-accused
person p3: role=accused age=34 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=accused age=47 protected=no why=adult-accused
person p6: role=victim age=- protected=no why=adult-victim
note: nothing to protect; recruiter's fees, mining labour hire, passport mislaid, debt

KALGOORLIE Magistrates Court heard 41 matters on Tuesday. Among them:

[[K p1 name|Lachlan Brody Vickers]], 29, of South Boulder, was fined $1,200 for driving a forklift to a bottle shop. He had a licence for the forklift.

[[K p2 name|Miroslav Dragan]], 55, labour-hire director, pleaded guilty to eleven counts of failing to lodge superannuation. His barrister said the debt had been repaid in full and that every man on the books had kept his tools, his ticket and his passport; two of them sat in the gallery and shook his hand.

[[K p3 name|Kahlia Winmar]], 34, disorderly conduct at the trots. Spent conviction.

[[K p5 name|Neville Cousins]], 47, recruiter for a drilling firm, lost a claim for $6,300 in fees from a driller who stayed nine days. "That's not a placement, that's a holiday," Magistrate [[K p4 name|Bronte Ashcroft]] said.

Adjourned to 2 July: the City v. [[K p6 name|Golden Mile Tyres]], a stack of tyres.

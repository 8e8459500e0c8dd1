id: x0079
genre: news
where: US-WV
published: 2009-07-30
title: Three Blevinses on the ballot, none of them kin
person p1: role=public-figure age=- protected=no why=public-figure
person p2: role=public-figure age=- protected=no why=public-figure
person p3: role=public-figure age=- protected=no why=public-figure
person p4: role=official age=- protected=no why=official
person p5: role=author age=- protected=no why=author
note: nothing to protect; shared surnames

WELCH — If you see a yard sign that just says [[K p1 name|BLEVINS]], the clerk can't help you.

[[K p1 name|Harley Blevins]] wants to be sheriff. [[K p2 name|Charity Blevins]] wants to be assessor. [[K p3 name|Dr. Lon Blevins]], who doesn't know the other two except to nod to, wants to keep the school board seat he's held since 1988, and says his is the older sign.

County clerk [[K p4 name|Denver Mullins]] has seen worse. "In '72 it was four Hatfields and one of 'em was dead," he said.

[[K p1 name|Harley]], a former deputy, promises to go after "the pill sellers and the ones they've got working for 'em." [[K p2 name|Charity]] promises nothing, which polls well. All three were at the Lions Club bean dinner on Saturday, where each was charged five dollars and where none of them paid for another's.

— [[K p5 name|Welch Sampson]]

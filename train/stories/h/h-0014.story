id: h-0014
genre: blog
where: GB-ENG
published: 2012-05-14
title: Parish pump: the great hanging basket war
person p1: role=author age=- protected=no why=author
person p2: role=official age=- protected=no why=official
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=bystander age=- protected=no why=adult-bystander
screen: none
note: nothing to protect; a parish council meeting with the words victim, grooming, assault

Four hours. I've sat through shorter christenings, some of them my own fault.

For those who missed the annual parish meeting in Nether Wickling (all of you: there were nine of us and a spaniel), here's what your precept bought.

Item 4, Hanging Baskets. Cllr [[K p2 name|Hilary Bagshawe]] proposed twelve, wave petunias, self-watering. Cllr [[K p3 name|Ron Tubb]] said that last year's had been "the victims of a sustained assault" outside the Fleece and that he knew who, and that he'd say who, and that it was sheep. The chair asked for evidence. [[K p3 name|Mr Tubb]] produced a Tupperware box. We were invited to smell it.

Item 5, Grooming. [[K p4 name|Delroy Pinnock]], who runs the dog parlour in the old dairy, would like an A-board. [[K p2 name|Cllr Bagshawe]] is against A-boards in principle but in favour of [[K p4 name|Delroy]]. Carried with a rider about wet weather.

Item 7, Public Participation. [[K p5 name|Magda Wolska]] of Forge Cottages asked when the bus is coming back. Nobody knew there was one. It turns out that it was withdrawn in 2009 and that she's been waiting at the stop, on and off, since. I propose her for chairman.

Item 9, AOB. The spaniel was sick.

Next meeting 11 June. Bring a cushion.

Posted by [[K p1 name|Peter Goodbody]] at 23:52 | 3 comments

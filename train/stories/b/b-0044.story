id: b-0044
genre: news
where: AU-NSW
published: 2022-04-13
title: Court reporter's notebook: A good day for magpies
person p1: role=accused age=39 protected=no why=adult-accused
person p2: role=official age=- protected=no why=official
person p3: role=author age=- protected=no why=author
person p4: role=accused age=55 protected=no why=adult-accused
screen: none
note: nothing to protect; local court column, two adult matters

Seated in the second row of Wirragong Local Court, [[K p3 name|Otis Fairweather]] keeps a tally.

9.32am. Registrar coughs. Eight matters adjourned.

9.50am. [[K p1 name|Brett Stojanovski]], 39, explains to Magistrate [[K p2 name|Hui-Min Teo]] that he did enter the golf club at night, and did remove a trophy, "but it had my name on it, your honour. 2009, C Grade." She asks to see it. It does. He'd been asked twice for it by letter. Convicted, no further penalty. [[K p1 name|Stojanovski]] carries it out.

11.15am. [[K p4 name|Glenys Marr]], 55, feeding magpies in contravention of a strata by-law, then throwing mince at a councillor. The mince is exhibit one. It's been in the fridge since February. Her Honour declines to have it opened.

"They know faces," [[K p4 name|Marr]] says of the magpies. "I've told them about you."

Adjourned to June, when, as Magistrate [[K p2 name|Teo]] observes, it won't be swooping season.

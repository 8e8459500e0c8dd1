id: u0090
genre: news
where: AU-NSW
published: 2014-02-14
title: Barber shop rivals kiss and make up at Penrith
person p1: role=accused age=27 protected=no why=adult-accused
person p2: role=accused age=45 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
note: nothing; adult affray; haircuts

It wasn't love; it was the magistrate.

Told by [[K p3 name|Judith Salvatore]] that they could shake hands or get a list date in June, [[K p1 name|Ali Hamdan]], 27, and [[K p2 name|Vince Cutajar]], 45, whose shops face each other across High Street, went one better.

They'd been charged with affray after [[K p1 name|Hamdan]] hired away [[K p2 name|Cutajar]]'s best fader. There had been talk of fees paid, of tools kept, of a chair through a window. The fader, on his day off, saw none of it.

Charges dismissed. [[K p2 name|Cutajar]] needs a chair.

id: aa0002
genre: blotter
where: US-WI
published: 2015-02-04
title: Police Blotter, Jan. 26 – Feb. 1
person p1: role=accused age=44 protected=no why=adult-accused
person p2: role=accused age=29 protected=no why=adult-accused
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=official age=- protected=no why=official
note: nothing to protect; "sold", "debt", "girl" innocently

Mon., 7:12 a.m. — Caller on Cedar St. reported a snowblower taken from an unlocked garage. It turned up two doors down. Neighbor thought it had been sold to him. Matter of a $60 debt; parties advised.

Mon., 11:40 p.m. — Noise, Main St. tavern. Karaoke. Quiet on arrival.

Tue., 4:05 p.m. — Dog at large, a brindle girl answering to "Biscuit." Owner [[K p3 name|Arlene Vandenheuvel]] paid the $25 pick-up fee and bought the officer a coffee, which he declined, and then she insisted.

Wed., 1:17 a.m. — Traffic stop, County A at the creamery. [[K p1 name|Todd R. Gunderson]], 44, cited for operating while intoxicated, first offense.

Thu., 6:30 p.m. — Passport found in the frozen-foods aisle at the Piggly Wiggly. Held at the desk.

Fri., 9:50 p.m. — [[K p2 name|Pa Houa Xiong]], 29, arrested on a Dane County warrant for unpaid fines. Paid, released.

Sun. — No calls but the one about the moon. Chief [[K p4 name|Lyle Brantmeier]] says it was the moon.

id: ak0003
genre: blotter
where: US-NY
published: 2012-02-23
title: PRECINCT NOTES — week ending Feb. 19
person p1: role=accused,victim age=38 protected=yes why=trafficking-victim
person p2: role=accused age=44 protected=decide why=trafficking-victim
person p3: role=accused age=50 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=victim age=61 protected=no why=adult-victim
person p6: role=accused age=26 protected=no why=adult-accused
person p7: role=official age=- protected=no why=official
person p8: role=accused age=31 protected=no why=adult-accused
screen p1: sex-trafficking-adult misidentified=yes
screen p2: unclear
note: two women arrested at a massage parlour; facts of force told only of one; other entries plain adults with ids

Compiled from reports by [[K p7 name|Det. Sgt. Aurelio Finch]], community affairs, Flushing

WED. — Prostitution / unauthorized practice. Plainclothes officers entered a second-floor parlor off 40th Road at 1625 hrs. Arrested: [[W p1 name|JIN, MEIHUA]], F, 38, arrest no. [[W p1 id|Q12-607714]]; and [[D p2 name|SHEN, LIPING]], F, 44, arrest no. [[D p2 id|Q12-607715]]. No condition noted except as follows. [[W p1 name|Jin]] wept and would not give an address. Through the language line she told [[K p4 name|P.O. Harjit Mann]] that "the boss lady has my red book and my ticket," that she sleeps on [[W p1 address|the rear table at the same premises]] and is not let out without the driver. Said she came for nail work. She was told that if she didn't see men her daughter's school would get the pictures. [[D p2 name|Shen]] stated only that she was new and was tired. Both to Queens Central Booking.

A woman calling herself the landlord, [[K p3 name|Ou Yang Ruilan]], 50, came to the desk at 1900 with $1,000 and asked for "[[W p1 alias|Coco]]." Sent away; she came back for her at 2115. P.O. [[K p4 name|Mann]] noted the plate of her van, [[K p3 vehicle|EXK-0155]], and on his sergeant's advice the matter went to the Vice Enforcement office. [[K p3 name|Ou Yang]] was charged Saturday with promoting prostitution in the second degree (profit by force or intimidation).

THURS. — Robbery. [[K p5 name|Anthony Marchetti]], 61, was closing his shoe repair on Roosevelt Avenue when a man with a box cutter took $212 and a pair of resoled wingtips. The wingtips were size 15. [[K p6 name|Kadeem Ollivierre]], 26, was arrested Friday wearing them. Mr. [[K p5 name|Marchetti]] identified his own stitching. Arrest no. [[K p6 id|Q12-607802]].

FRI. — Grand larceny auto. [[K p8 name|Brian Szymczak]], 31, of [[K p8 address|147-22 Sanford Avenue]], was found asleep in a running 2009 Camry belonging to a livery base. [[K p8 name|Szymczak]] said he was warming it for a friend named Toyota.

SAT. — Lost property. One accordion, Q44 bus.

SUN. — Follow-up to WED. Criminal court released both females on own recognizance. [[W p1 name|Meihua Jin]] has a return date in Part AP8; papers say she can be reached at the shelter on [[W p1 address|Bowne Street]]. Officers are reminded that the property voucher for the older female's handbag was made out by mistake to [[W p1 name|Jin]], and the one for [[W p1 name|Jin]]'s coat (quilted, pink, [[W p1 other|school crest of Yanji No. 5]]) to [[D p2 name|Shen Liping]].

[[K p7 name|Sgt. Finch]] adds: The next precinct council is Feb. 28, with coffee.

id: y0026
genre: news
where: IN-UP
published: 2013-01-15
title: Bride from Assam bought twice before Lohri, says police
person p1: role=victim age=19 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
screen: labor-trafficking
note: marriage as trafficking: sold for work by two households, locked up; village named

MEERUT: At the first house she fetched ₹35,000. At the second, because of her cough, ₹22,000.

[[W p1 name|Monowara Khatun Laskar]], 19, of Dhubri district was told by a woman on the ferry that there was a cloth factory in Delhi with a hostel for girls. In Delhi there was a photograph, then a garland, then a man of 52 who did not speak her language. She was put to cutting cane and carrying dung from dark to dark, was not let off the farm, and was struck with a sickle handle when she tried the bus.

In November [[K p2 name|Omvir Singh Tewatia]] passed her to his wife's cousin, [[K p3 name|Ch. Dharampal]], at [[W p1 address|Rasulpur Dhanauli]] "with clothes". He said that if she ran he'd get back his money from her brothers.

A mobile repairman, [[K p5 name|Asif Saifi]], from whom she bought a SIM with a silver toe ring, rang the women's cell. Inspector [[K p4 name|Poonam Tyagi Sirohi]] has booked both men under sections 342, 366, 370 and 374. "They produce a stamp paper," she said. "A buffalo also comes with stamp paper."

The neighbours call such wives *paro*. [[W p1 name|Monowara]] asked the inspector what it meant and got no reply.

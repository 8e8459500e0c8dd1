id: t0030
genre: news
where: US-KS
published: 2025-03-06
title: Meat-market owner pays workers, eventually
person p1: role=accused age=59 protected=no why=adult-accused
person p2: role=victim age=41 protected=no why=adult-victim
person p3: role=victim age=- protected=no why=adult-victim
person p4: role=official age=- protected=no why=official
person p5: role=author age=- protected=no why=author
screen p2: none
screen p3: none
note: wage theft without coercion; they left freely; near-miss, adult victims K

By [[K p5 name|Dolores Wickersham]]

GARDEN CITY — Twenty-six months, nine butchers, one checkbook.

[[K p1 name|Eldon Pauls]], 59, stood before District Judge [[K p4 name|Marisol Fierro]] on Monday and wrote out by hand the last of the wages that a jury says he shorted his help. It was for [[K p2 name|Abdirahman Yusuf]], 41, who ran the lamb counter: $8,212.40.

Nobody says anybody was held. [[K p2 name|Yusuf]] quit the week his second check bounced and went to drive for the school district. [[K p3 name|Trinidad Olivas]] stayed longer because, she said, "he cries." She had her own car, her own apartment, and a brother-in-law with a cleaver shop in Ulysses who'd have hired her the same day.

"I told every one of them, go if you need to," said [[K p1 name|Pauls]], who pleaded no contest to three misdemeanors in the case. "They know I did."

[[K p3 name|Olivas]] nodded at that. Then she counted hers.


id: af0080
genre: news
where: US-GA
published: 2014-09-25
title: Albany woman in motel arrest gives little away
person p1: role=accused age=29 protected=decide why=adult-accused
person p2: role=official age=- protected=no why=official
person p3: role=accused age=40 protected=no why=adult-accused
screen p1: unclear
note: weak signs only: a man speaks for her, no ID, bruise of unknown cause

ALBANY — [[D p1 name|Krystal Dawn Hatcher]], 29, was booked on a prostitution charge Tuesday after a clerk at a Slappey Boulevard motel complained of foot traffic.

She had no identification on her. A man who gave his name as [[K p3 name|Leonard Bivins]], 40, and who said he was a friend, told the officers what she would be wanting to say, until they told him to be quiet. [[D p1 name|Hatcher]] then said that everything was fine. There was a fading bruise on her forearm. She'd had it off a car door, she said.

Cpl. [[K p2 name|Eunice Whitehead]] gave her a card with a number. The report says that she "looked at the male before putting it down."

[[K p3 name|Bivins]] was arrested too, on an unpaid fine. Neither has asked for a lawyer. Her booking number is [[D p1 id|14-07719]]; she's expected to be released Friday, and he will come for her, he told the desk.

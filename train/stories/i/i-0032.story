id: i-0032
genre: news
where: NZ
published: 2012-03-13
title: [Radio script] Checkpoint 5:10pm — FISHING CREW / walk off in Lyttelton
person p1: role=victim age=31 protected=yes why=trafficking-victim
person p2: role=victim age=- protected=yes why=trafficking-victim
person p3: role=accused age=- protected=decide why=adult-accused
person p4: role=expert age=- protected=no why=adult-bystander
person p5: role=author age=- protected=no why=author
person p6: role=public-figure,official age=- protected=no why=public-figure
screen: labor-trafficking
screen p2: labor-trafficking
note: radio script; the voice disguised, the intro not; captain accused only by the crew

PRESENTER: Seven Indonesian fishermen spent last night on the floor of a church hall in Christchurch after walking off a foreign charter vessel, the [[D p1 employer|Shin Myeong 205]]. They say they've been struck, starved of sleep, and cheated. One of them, 31, spoke through an interpreter to [[K p5 name|Tamati Rowe]]. We've disguised his voice.

[[K p5 name|ROWE]]: Deck lights. Two in the morning. He'd been sorting squid for thirty-three hours.

DISGUISED VOICE (translation): The bosun hits with the frozen fish. When my friend said he was sick, the captain [[D p3 name|Pak Jeon]] put him in the ice room for the length of a cigarette.

[[K p5 name|ROWE]]: And your papers?

VOICE: In the wheelhouse. In Tegal my father signed that if I come home early he must pay thirty million rupiah. Our land certificate is with the agent. So you understand I'm not free to be sick.

[[K p5 name|ROWE]]: What were you paid?

VOICE: On paper twelve dollars an hour. In the hand, two hundred US a month. After eight months.

PRESENTER: [[K p4 name|Glenn Inwood-Parata]] from the seafarers' mission took them in.

[[K p4 name|INWOOD-PARATA]]: I'd call it what it is. They've signed with their parents' house. You don't need a chain.

PRESENTER: Minister [[K p6 name|Wilf Kerrigan]] said the Ministerial Inquiry was under way, and that he wouldn't comment on a ship that's "still in our waters."

(BACK ANNO: We have asked the company for a response.)

--- not for air ---
Tape log: [[W p1 photo|subagyo_hall_raw.wav]], [[W p2 photo|warsito_icebox_raw.wav]]. Beeped at 2'14 where he says [[W p2 name|Warsito]]. NOT beeped at 3'40!! where he says his own village, [[W p1 place|Kramat Wetan]] — fix before the 6.

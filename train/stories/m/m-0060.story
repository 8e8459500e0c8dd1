id: m-0060
genre: social
where: GB-ENG
published: 2023-05-20
title: Hartsby Village Noticeboard (Public · 2.1K members)
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=accused age=52 protected=no why=adult-accused
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
note: nothing to protect; for sale, wanted, found, fly-tipping fine

[[K p1 name|Ewa Maciejewska]]: FOUND tortoise, walking with purpose along Mill Street toward the A-road. Has "[[K p5 other|KEITH]]" painted on the back. Currently in my bath, [[K p1 address|9 Mill Street, green door]]. Msg or ring [[K p1 phone|07700 900144]]

[[K p3 name|Giles Prothero-Nunn]]: To whoever has been using [[K p3 address|the Rectory]] drive for turning, a skip's arriving on Monday and I shall not be warning you.

[[K p4 name|Cllr Yasmin Karim]] (admin): Update on the mattresses in Pope's Wood. [[K p2 name|Darren Lee Huckstep]], 52, of [[K p2 address|Plot 3, Long Drove]], was fined £1,800 at the magistrates' on Thursday (case [[K p2 id|16EL0445123]]). He'd charged three people £40 each to "dispose responsibly". His van, [[K p2 vehicle|white Movano MK12 OZD]], has been crushed. Well done to the camera. Report tipping to me: [[K p4 email|cllr.karim@hartsbypc.org.uk]]

[[K p2 name|Daz Huckstep]]: only one of them matresses was mine

[[K p5 name|Phil Tunnicliffe]]: [[K p1 name|Ewa]] that's [[K p5 other|Keith]]!! he's 61. Gets out when it's warm. We're at [[K p5 address|The Signalman's Cottage]], I'll come on the bike now

[[K p1 name|Ewa Maciejewska]]: that's 3 miles??

[[K p5 name|Phil Tunnicliffe]]: he left on Tuesday

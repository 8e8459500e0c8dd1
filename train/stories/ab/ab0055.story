id: ab0055
genre: filing
where: AU-QLD
published: 2014-09-05
title: Industrial Magistrate's decision
person p1: role=victim age=- protected=no why=adult-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
screen p1: none
note: backpacker underpaid, free to leave; near-miss none; K

[[K p1 name|Lotte Vandersteen]] v Burrum Heads Caravan & Produce Pty Ltd
Magistrates Court, Bundaberg. Reasons delivered ex tempore.

The applicant, a Belgian on a working holiday, packed zucchini for eleven weeks. She was paid for nine. The director, [[K p2 name|Mr Craig Dowling]], says he held two weeks back for a broken pallet jack.

I should say what this case is not, because the applicant's written outline used some large words. She came and went as she liked. She had her passport in her own glovebox throughout. She went to Fraser Island twice in the firm's time. She left when the mangoes in Bowen paid more. Nobody threatened her with anything; [[K p2 name|Mr Dowling]], on her own evidence, gave her a lift to the bus.

It is a wages claim. As a wages claim it is a good one. An employer may not dock a pallet jack.

Order: $1,872.40 and interest within 21 days.

Magistrate [[K p3 name|Sunil Achari]]

id: ad0021
genre: social
where: US-OR
published: 2023-03-12
title: Selling: 2009 Subaru, some history
person p1: role=author age=- protected=no why=author
person p2: role=bystander age=- protected=no why=adult-bystander
note: a car deal told in the words of the matter (held, passed from man to man, kept her papers); nothing to protect

FOR SALE. She's fourteen, been through four owners and she's still the best thing in my driveway.

I bought her off a guy named [[K p2 name|Chet Vanderhoof]] who kept her papers for six weeks and then said the price had gone up for storage. Lesson learned: never pay a man before you hold the title. I have the title now. It is clean. So am I, mostly.

- 188k, timing belt done
- heater works on 1 and on 4, not on 2 or 3
- smells of dog (Biscuit, RIP)
- somebody was hurt in her once: me, by the tailgate, which does not stay up

$3,200. No trades, no crypto, no "what's your lowest". You want to touch the engine, wash your hands.

Text [[K p1 name|Wilhelmina]] ("[[K p1 name|Billie]]") [[K p1 name|Aukerman]] at [[K p1 phone|503-555-0147]]. I'm up till ten.

*Comments:* is this available
*Comments:* is this available
*Comments:* was she ever in Bend

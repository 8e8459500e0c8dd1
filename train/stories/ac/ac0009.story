id: ac0009
genre: news
where: US-KY
published: 2012-08-19
title: The pageant mother's ledger
person p1: role=bystander age=8 protected=no why=minor-not-in-crime
person p2: role=relative age=- protected=no why=adult-bystander
person p3: role=author age=- protected=no why=author
note: words like sold, appointments, hair, dressing up; nothing to protect

In the back seat they are putting lipstick on the child.

She is eight; she holds still; she has done this before. A stranger will look at her in twenty minutes, and money has been paid. "Chin," says her mother, and [[K p1 name|Kenleigh Sparks]] lifts her chin.

I followed the Sparkses for a summer, and by the end of it could no longer tell if I approved. The facts: $4,310 in entry fees; eleven dresses, of which three were sold on; appointments with a spray-tan lady at Elizabethtown who works out of a garage. [[K p2 name|Dawna Sparks]] keeps it in a ledger. She drives a school bus. There is no husband, and there's no trust fund, and the crowns are in the china cabinet.

"People think I'm selling her," [[K p2 name|Dawna]] told me in Paducah. "I'm selling my truck, is what I'm doing."

And [[K p1 name|Kenleigh]]? She likes the hotel pools. She likes the girl from Bowling Green. Asked what she would do if her mother said they would stop tomorrow, she thought about it through a whole snow cone.

"I'd be in the fair with my rabbit," she said, "and I'd win."

[[K p3 name|Hollis Tandy]] is a contributing editor.

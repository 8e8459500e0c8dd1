id: ac0002
genre: news
where: US-IA
published: 2014-03-02
title: How [[K p1 name|Dutch Vandersloot]] fills a bench
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=bystander age=17 protected=no why=minor-not-in-crime
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=author age=- protected=no why=author
note: recruiter, motel, girl, fee, passport all innocent

The girl is asleep across two seats of the van when [[K p1 name|Dutch Vandersloot]] pulls in behind the motel at Ames, pays cash for the rooms, and goes round to knock.

"Up," he says. "They're waiting on you."

They are: nine college coaches with clipboards, in a gymnasium that smells of popcorn. [[K p2 name|Shayla Brandt]], 17, a six-foot-two center from Algona, has been brought three hundred miles to be looked at. Somebody paid for that. [[K p1 name|Vandersloot]] takes a fee from parents, never from a school, and writes each one in a green ledger.

"He owns me till June," [[K p2 name|Shayla]] says, grinning, and ties a shoe.

He has been called a flesh merchant by one athletic director and a saint by another. He found a guard working the fryer at a truck stop. He once drove to Winnipeg with a boy's passport in his own breast pocket because the boy loses things.

[[K p3 name|Marcy Brandt]], [[K p2 name|Shayla]]'s mother, has watched him closely. "I told him, you don't move her a mile without calling me," she said. "He calls me every forty."

[[K p2 name|Shayla]] scored 22. Two coaches asked for her number. [[K p1 name|Vandersloot]] gave them the mother's.

— [[K p4 name|Pat Ohlendorf]]

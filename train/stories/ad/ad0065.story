id: ad0065
genre: email
where: GB-ENG
published: 2009-10-12
title: Fwd: staff round robin, [[W p1 employer|Priory Court Hotel]]
person p1: role=victim age=- protected=yes why=sexual-offence-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=author age=- protected=no why=author
person p4: role=author age=- protected=no why=author
person p5: role=official age=- protected=no why=official
note: sexual assault at work; staff e-mail gives shift and room; she works and lives at the hotel, so W

From: [[K p3 name|Lorna Threlfall]] (HR)
To: All Heads
Sent: Mon 08:51
Subject: Chef

Morning all. You'll have heard that [[K p2 name|Massimo Ferri]] was arrested at the end of service on Saturday, and he's now been charged with sexual assault. He won't be back. DC [[K p5 name|Rupinder Gill]] may call. Please do not speculate about the colleague concerned.

> From: [[K p4 name|Desmond]], Front of House
> To: All Heads
> Right, but can somebody tell me how I roster [[W p1 other|the Sunday carvery]] without speculating, as she's the only commis I've got under twenty? Has [[W p1 name|Bronagh]] said when she'll be in?

>> From: [[K p3 name|Lorna]]
>> [[K p4 name|Desmond]]!! You've replied to all.

>> From: [[K p4 name|Desmond]]
>> Sorry. Sorry. How do I recall. She's a lovely kid, she only came over from Strabane in the summer, she's in [[W p1 address|Room 6 of the staff annexe]] by herself.

>>> From: [[K p3 name|Lorna Threlfall]]
>>> This list goes to the agency as well, [[K p4 name|Desmond]]. And it's headed [[W p1 employer|Priory Court Hotel]]. Stop typing.

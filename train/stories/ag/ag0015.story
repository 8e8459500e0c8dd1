id: ag0015
genre: news
where: GB
published: 2006-03-17
title: Chef sacked by text was treated unfairly, panel rules
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=official age=- protected=no why=official
screen: none
note: unfair dismissal with a text message and a cold store; nothing to protect

THERE was nothing improper in the cold store, it turned out, but eleven unlabelled tubs of coleslaw.

[[K p1 name|Pawel Kozlowski]], head chef at [[K p1 employer|the Harbour Rooms]], Whitby, was dismissed by a text reading "dont come in tmrw or ever" after an inspector's visit in August. The owner, [[K p2 name|Sandra Blenkin]], said he had "made her feel small in front of the girls" by offering to show her a thermometer.

Chairman [[K p3 name|D. R. Fothergill]] said that a chef of six years' standing deserved a meeting. Compensation of £6,310 was ordered. [[K p1 name|Mr Kozlowski]] now cooks at a school in Scarborough, where, he says, the customers are more polite.

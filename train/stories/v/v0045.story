id: v0045
genre: news
where: US-WA
published: 2024-08-23
title: Judge orders $88,000 to woman known as V.K.; math took all day
person p1: role=victim age=- protected=yes why=trafficking-victim
person p2: role=convicted age=37 protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=expert age=- protected=no why=adult-bystander
person p5: role=author age=- protected=no why=author
screen: sex-trafficking-adult
note: initials kept by the court, Ukrainian refugee; exhibits on the overhead projector read out by the reporter; clinic and dog

By [[K p5 name|Anders Wohl]]

How do you price two hundred and nine nights? A forensic accountant tried it on Thursday in Vancouver with a laser pointer.

[[K p4 name|Lucinda Farr]] took what [[K p2 name|Yevhen Bondar]], 37, had charged; subtracted nothing, because he'd let the woman keep nothing; and added the cost of the passport that he burned in a barbecue in front of her. The woman, called [[K p1 initials|V.K.]] in the record, is 27. She left Mariupol with a nursing diploma and a beagle. [[K p2 name|Bondar]], who had put himself on a list of host families, kept first the dog and then her, in that order, and used the one to hold the other. If she turned a client away the dog went without.

Judge [[K p3 name|Octavio Brandt]] of Clark County arrived at $88,140.

For some minutes a bank record stayed on the projector, uncovered, with [[W p1 name|Viktoriya Kravets]] across the top, and an address in [[W p1 address|the Orchards Landing apartments]]. No one in the room appeared to notice but she. She got up and stood in front of the beam.

She interprets now at [[W p1 employer|the eye clinic on Mill Plain]]. The beagle, [[W p1 other|Pampushka]], has a cataract, and a discount.

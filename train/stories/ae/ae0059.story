id: ae0059
genre: news
where: US-KS
published: 2014-06-26
title: Wheat harvest brings two thefts, one wedding
person p1: role=victim age=- protected=no why=adult-victim
person p2: role=accused age=37 protected=no why=adult-accused
person p3: role=bystander age=27 protected=no why=adult-bystander
person p4: role=bystander age=25 protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
note: nothing to protect

Cutters are in. So are the thieves.

[[K p1 name|Leland Schrag]] lost 300 gallons of diesel Saturday from a tank at [[K p1 address|871 Arrowhead Road]]. Sheriff [[K p5 name|Trudy Weems]] followed the drip seven miles and arrested [[K p2 name|Kevin Tofte]], 37, a custom cutter out of Saskatchewan, who said he'd thought it was his company's tank. His company, [[K p2 employer|Tofte & Sons]], said it wasn't. Case [[K p2 id|14-0622]].

On Sunday someone took the battery out of a grain truck at the co-op, then put it back. A note read "wrong size."

And on Monday, between loads, [[K p3 name|Mark Goering]], 27, who drives that truck, married [[K p4 name|Sunita Thapa]], 25, who weighs it in. The scale ticket, which they've framed, says 41,220 pounds gross, bride included. They are at home at [[K p3 address|the Schrag tenant house]] and will honeymoon when it rains.

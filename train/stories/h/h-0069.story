id: h-0069
genre: alert
where: GB-ENG
published: 2016-05-19
title: Wanted on warrant: can you help?
person p1: role=accused age=33 protected=no why=adult-accused
person p2: role=victim,accused age=17 protected=yes why=trafficking-victim
person p3: role=accused age=41 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=accused age=- protected=no why=adult-accused
screen p2: sex-trafficking-minor misidentified=yes
note: a wanted-faces post; the third face is a girl of 17 whose own wanted notice tells that she was sold; picture file and tattoo

Three faces for you this week, Wolverhampton. Do not approach, dial 101.

1. [[K p1 name|Gurdeep Sahota]], 33. Failed to attend for burglary of a florist. 6ft 1in, beard, walks with a limp which he says is football. Links to Dudley. [[K p1 photo|sahota-g.jpg]]

2. [[W p2 name|Paige Lydiate]], 17. Breached a community order for soliciting and shoplifting. Slim, [[W p2 body|hair dyed half blue, "Property of Dex" tattooed on collarbone]]. Is believed to be with an older man, [[K p5 alias|Dex]], who is known to sell her from a van on industrial estates and keep what she makes. Often seen at [[W p2 place|the 24-hour garage on Penn Fields Way]]. Can be abusive to officers. Warrant [[W p2 id|WV16/00719]]. [[W p2 photo|lydiate-p.jpg]]

3. [[K p3 name|Trevor Ashby]], 41. Wanted for recall to prison. He sent us this photo himself, as he didn't like the last. [[K p3 photo|ashby-t-holiday.jpg]]

Sgt [[K p4 name|Chloe Summers]] says: "Last week you found us two out of three. Let's go for the hat-trick."

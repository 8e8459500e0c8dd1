id: v0004
genre: news
where: US-AK
published: 2019-11-14
title: Former air-taxi agent charged; girl, 16, was flown to Anchorage four times
person p1: role=victim age=16 protected=yes why=trafficking-victim
person p2: role=accused age=52 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=witness,relative age=- protected=yes why=identifies-protected
person p5: role=expert age=- protected=no why=adult-bystander
person p6: role=author age=- protected=no why=author
screen: sex-trafficking-minor
note: a village of 90 people is enough to find her; the only junior on the basketball team; grandmother named

By [[K p6 name|Tamsin Oskolkoff]]

It was the boarding passes that her grandmother noticed. They were in a coffee can, under the sewing, and there were eight of them, out and back, in the name of a girl who'd told everyone that she was at basketball clinics.

A federal complaint unsealed on Wednesday says that [[K p2 name|Royce Hadley Bemis]], 52, who worked the counter of a small carrier in Bethel until last winter, gave the seats away and got them paid for at the other end. In Anchorage, the complaint says, he introduced the 16-year-old to acquaintances at a condominium, collected their cash, and let her keep the snow boots one of them bought.

She is from [[W p1 address|Kuiggluk]], and is [[W p1 other|the only junior on the village's girls' team]].

[[W p4 name|Olga Evon]], the grandmother, brought the can to a village public safety officer. "I raised six in this house and buried one," Mrs. [[W p4 name|Evon]] said by phone. "I know what a clinic is."

[[K p2 name|Bemis]] appeared by video before Magistrate Judge [[K p3 name|Deirdre Falk]] and was ordered held. His lawyer had no comment.

[[K p5 name|Martha Chikoyak]], who runs a regional women's program, said no one in a village ought to be repeating a child's name at the store this week. "They know it already. She has to walk in there for milk."

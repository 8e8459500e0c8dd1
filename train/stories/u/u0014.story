id: u0014
genre: news
where: AU-SA
published: 2021-10-05
title: Boat deal sinks in Adelaide court
person p1: role=accused age=47 protected=no why=adult-accused
person p2: role=victim,witness age=63 protected=no why=adult-victim
person p3: role=victim,witness age=60 protected=no why=adult-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
note: nothing to protect; fraud on adults with debt and sold

A half-finished ketch was sold three times in one winter, prosecutors say, and never once left the shed.

[[K p1 name|Rohan Peter Valckenaer]], 47, of Largs North, faces trial in the District Court on three counts of deception. Couples from Whyalla, Mildura and Darwin each put down $40,000.

The first to give evidence, [[K p2 name|Barry Nankervis]], 63, said he'd been told the debt on the hull was "a formality". His wife [[K p3 name|Thuy Nankervis]], 60, had brought a tape measure. "The boat he showed us was eleven metres. The boat in the papers was nine. I said to [[K p2 name|Barry]], where are the two metres?"

Asked by prosecutor [[K p4 name|Gemma Thistleton]] why they had paid, she looked along the bench at her husband until the public gallery laughed.

Judge [[K p5 name|Malcolm Abbey]] adjourned until Thursday.

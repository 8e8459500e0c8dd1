id: v0100
genre: news
where: US-TX
published: 2018-11-29
title: For sale: one girls' school, slightly haunted
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=bystander age=91 protected=no why=adult-bystander
person p3: role=official age=- protected=no why=official
person p4: role=author age=- protected=no why=author
screen: none
note: nothing to protect; business/property news with "girls", "kept", "locked in", "ran away", an old woman telling of school

By [[K p4 name|Lincoln Abila]]

GALVESTON — It kept girls in from 1884 until 1961, and for some of that time, the windows still show, it kept them in with bars.

The Academy of the Holy Wave, forty rooms and a chapel, is on the market for $3.9 million. Agent [[K p1 name|Suchin Blakemore]] thinks that it'd make a hotel. "Every girl had an alcove, every alcove's got a view," [[K p1 name|Blakemore]] said. "You'd sell those by the night."

One who had an alcove is [[K p2 name|Genevieve Ochiltree]], 91. She was sent at twelve, ran away at thirteen by way of the coal door, got as far as the ferry and was returned by a priest, who'd paid for her company on the crossing with a root beer. "It was the best day I had there," [[K p2 name|Ochiltree]] said, "and I wasn't there."

She was brought by last week to have her picture taken. She asked to see the coal door. It's been bricked.

City preservation officer [[K p3 name|Omar Dillard]] says that the bars must stay: they are original.

id: v0014
genre: blog
where: US-CA
published: 2013-03-17
title: From the Deacon's Bench
person p1: role=victim age=15 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=relative age=- protected=yes why=identifies-protected
person p4: role=author age=- protected=no why=author
person p5: role=bystander age=- protected=no why=adult-bystander
screen: sex-trafficking-minor
note: kindly parish blogger gives family, pew, instrument and street; names neither crime nor girl in set words

Fifth Sunday of Lent, and the fish fry cleared $1,140, thanks to [[K p5 name|Bill Dombrowski]] and his fryer.

You will have seen the vans outside [[W p1 address|the Arriagas' on Tamarisk Street]]. I've been asked by [[W p3 name|Lupe Arriaga]] to say, once, what is so and what isn't, because the talk at the donut table was wicked.

What is so: their daughter is home. She is fifteen. The man arrested in Fontana, [[K p2 name|Trevor Loomis]], told her that he took photographs for a catalogue. There was no catalogue. There was a room, and there were gentlemen (I use the word as the police did) who gave him money at the door. She was there nine days. On the tenth she climbed out over a trash enclosure.

What isn't so: that she "went with" anybody.

[[W p1 name|Ximena]] will be back [[W p1 other|in the choir with her harp]] when she wants to and not before. If you sit near the family's pew, sit near it as you always did. Bring a casserole if you must. Do not bring a question.

Confessions Saturday, 4 to 5.

— [[K p4 name|Dcn. Art Kowalczyk]]

id: af0031
genre: blog
where: US-OR
published: 2011-03-04
title: Spilled coffee and what I saw at the fair
person p1: role=victim age=13 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=decide why=adult-accused
person p3: role=author age=- protected=no why=author
person p4: role=official age=- protected=no why=official
screen p1: sex-trafficking-minor
note: parish blogger, uncle

By [[K p3 name|Deacon Lew Amundsen]]

I run the coffee wagon at the Linn County fairgrounds, and I am not a man who notices things. In August I noticed a child in a grown woman's shoes.

She came for hot chocolate every hour or so with a five-dollar bill, and each time it was from a different trailer that she came. On Saturday I asked her name. She said [[W p1 name|Lacey]], that she was 13, and that her uncle [[D p2 name|Gil]] "lets the men talk to me by theirself, and he gets paid for the talking." She spilled the cup then. I've thought about how her hands shook.

I told Deputy [[K p4 name|Anders]]. He asked me if I was sure. I was not, and said so, and I'm ashamed of that sentence. [[D p2 name|Gil Pruett]] was arrested in Redmond two weeks later. [[W p1 name|Lacey]] lives with a family from [[W p1 other|our sister parish in Sweet Home]] now and raises goats.

If you see shoes that do not fit, ask twice.

id: t0038
genre: blog
where: US-OH
published: 2021-02-01
title: The Lantern, winter number: Expunged!
person p1: role=convicted,victim age=18 protected=yes why=trafficking-victim
person p2: role=official age=- protected=no why=official
person p3: role=author age=- protected=no why=author
person p4: role=official age=- protected=no why=official
screen p1: sex-trafficking-adult misidentified=yes
note: NGO pseudonym stays, caption and file name leak

Good news needs saying loudly. On January 11, Judge [[K p2 name|Paula Estrin]] of Franklin County granted our client "Marigold" (not her real name) the expungement of eight solicitation convictions. Eight! She was 18 for the first. A man who'd seen her crying at a Greyhound counter gave her a room, then heroin, then a schedule. When she was sick he'd dangle the bag. Each of those eight times, the arresting officer noted the bruises and charged her anyway.

Marigold now bakes for a living. [[K p4 name|Clare Donatelli]], our volunteer attorney, has eaten too much of the evidence.

With love, [[K p3 name|Sister Rosalie Fenn]]

[Picture: [[W p1 photo|Jolene Crabtree outside Courtroom 6B]] with [[K p4 name|Clare]]'s dog — file [[W p1 photo|jcrabtree-expunge.png]] — S.R., PLEASE swap for the cupcake one before printing!]

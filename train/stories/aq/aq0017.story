id: aq0017
genre: blog
where: US-OR
published: 2015-06-22
title: Who is '[[W p1 alias|Peaches]]'? What the Salem sting story left out
person p1: role=victim,accused age=15 protected=yes why=trafficking-victim
person p2: role=accused age=24 protected=no why=adult-accused
person p3: role=accused age=47 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
person p6: role=official age=- protected=no why=official
person p7: role=author age=- protected=no why=author
person p8: role=bystander age=- protected=no why=adult-bystander
person p9: role=expert age=- protected=no why=consented
screen p1: sex-trafficking-minor misidentified=yes
note: a local blogger 'solves' who the charged girl is with initials, jersey, stop, foster family; the customer's and the driver's facts are theirs

*Posted by [[K p7 name|Walt Zimmerman]] at CherryCityEye*

The Statesman ran nine lines about "a teen known as [[W p1 alias|Peaches]]" who was charged with robbery after a customer at the motor inn on Portland Road had his wallet lifted. Nine lines! I've got legs, so I used them.

First the customer. He is [[K p3 name|Garth Ellingsen]], 47, of [[K p3 address|Chapman Hill Drive]], a loan officer at [[K p3 employer|Mid-Valley Home Lending]], and he's been cited himself ([[K p3 id|15CR22871]]). He says she told him eighteen. She is fifteen. He paid $150 to the fellow in the parking lot, not to her.

The fellow is [[K p2 name|Jarrell Antwan Combs]], 24, alias [[K p2 alias|Slim Jay]] or, on Facebook, [[K p2 alias|GetItDun Combs]]. He drives the silver Altima with [[K p2 vehicle|the taped-up taillight]]. He has not been charged with one thing. Officer [[K p4 name|Pete Kowalczyk]] writes in the report that [[K p2 name|Combs]] "claims to be her cousin." Cousin! He took her phone, and per the same report she asked the officer to please not let him see she had eaten.

Now her. [[W p1 initials|M.T.]], and the T is a Tongan name as long as your arm. Anyone who rode the 19 last fall will recall the girl getting on at [[W p1 other|Hawthorne and Sunnyview]] with a [[W p1 other|Number 55 McKay practice jersey]]. Yes, the girl who wrestled. The [[W p1 school|McKay]] program had exactly one of those.

She was in a foster home on [[W p1 address|Wooddale Avenue]] until February. I rang the bell. [[W p5 name|Bonnie Truax]] wouldn't say boo, except, "Is [[W p1 name|Mele]] eating?" So there you go.

My neighbor [[K p8 name|Hal Birdsong]] drives a school van and he says the foster mother called the police four times that month, and four times it was put down as a runaway. I've asked Chief [[K p6 name|Yvette Sorensen]] for the log. Chief [[K p6 name|Sorensen]]'s reply: "We don't comment on juveniles, [[K p7 name|Walt]], and neither should you."

I also talked with [[K p9 name|Shawntel Okafor]], who runs a drop-in on Lancaster and was sold herself at 14, as she says on her own website and from every stage in town. "When I was her age the paper called me a hooker with my full name," [[K p9 name|Okafor]] told me. "That girl took a wallet because she had a number to bring in. Take it down, [[K p7 name|Walt]]."

I'm thinking about it.

UPDATE 6/23: Folks, I cut a word but not the story. [[W p1 name|Mele Tupouniua]]'s hearing is on the 30th, juvenile docket [[W p1 id|J150446]]. Officer [[K p4 name|Kowalczyk]] is subpoenaed. [[K p3 name|Ellingsen]] wants his wallet back.

UPDATE 2: The mug people are sending around, [[W p1 photo|peaches_tupouniua.png]], isn't from me. [[K p8 name|Hal]] thinks the [[W p1 body|gap where her eyetooth was]] is a wrestling thing. It's not. That was done in April.

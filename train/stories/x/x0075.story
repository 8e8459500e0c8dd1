id: x0075
genre: news
where: US-SC
published: 2021-09-30
title: Police: 'boyfriend' story doesn't add up, but no charge yet
person p1: role=accused age=18 protected=decide why=trafficking-victim
person p2: role=accused age=42 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=expert age=- protected=no why=official
screen p1: unclear
note: weak signs; arrest for loitering; D name, tattoo and ids

MYRTLE BEACH — She said he was her boyfriend. She couldn't say what his last name was.

[[D p1 name|Makenna Joy Tolliver]], 18, of Lumberton, N.C., was arrested early Sunday for loitering for prostitution along Ocean Boulevard. [[K p2 name|Everett Simms]], 42, at the wheel of a car on the next block, was given a ticket for an expired tag.

An officer noted that [[D p1 name|Tolliver]] had [[D p1 body|a crown tattooed on her wrist with an E in it]], that [[K p2 name|Simms]] answered when she was asked her age, and that she looked at him first. She said she was fine; that no one made her do anything; that she'd like a Sprite. She was released on recognizance under [[D p1 id|ticket 7102MB]].

"Could be nothing. Could be everything," said Sgt. [[K p3 name|Dwayne Holiday]], of the vice unit. "I don't have a victim until someone tells me." [[K p5 name|Carol Nwosu]], who runs a shelter in Conway, left her card at the jail.

City spokeswoman [[K p4 name|Joy Hucks]] said the officer had done as he was trained to. The holiday crowds are gone, she pointed out, and there was joy in that, if little else.

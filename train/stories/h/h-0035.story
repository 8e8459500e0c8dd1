id: h-0035
genre: alert
where: GB-ENG
published: 2024-02-09
title: UPDATE: [[W p1 name|Maisie]] found safe, two arrested
person p1: role=missing,victim age=13 protected=yes why=trafficking-victim
person p2: role=accused age=31 protected=no why=adult-accused
person p3: role=accused age=23 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
screen: sex-trafficking-minor
note: the alert is over and she is now a victim of a sexual commercial offence; the old appeal pasted below names everything; the link too

13-year-old missing from Doncaster has been found.

Thank you to everyone who shared our appeal. She was found at 2.15am at an address in Rotherham and is being looked after by specialist officers.

A man aged 31, [[K p2 name|Gavin Pashley]], of Rotherham, and a woman aged 23, [[K p3 name|Simone Ridgill]], of no fixed address, have been charged with arranging the sexual exploitation of a child and trafficking within the UK. The court will hear on Monday that messages on [[K p3 name|Ridgill]]'s phone set prices and times. Both have been remanded.

Please now REMOVE our earlier post, including her photo. Det Insp [[K p4 name|Amandeep Gill]] said: "We had to tell you her name to find her. Now we'd ask you to forget it."

--- original appeal, 6 February ---
Have you seen [[W p1 name|Maisie Cartledge]]? The 13-year-old was last seen near [[W p1 school|Kirk Lane Academy]], where she's a pupil, at 3pm on Monday. She is slim with [[W p1 body|long auburn hair and a birthmark on her neck the shape of a comma]] and answers to [[W p1 alias|Mimi]]. She may be travelling by Northern rail. Ring 101, log [[W p1 id|822 of 5 February]], or see www.missing.example/[[W p1 url|maisie-cartledge-doncaster]]

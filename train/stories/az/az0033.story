id: az0033
genre: news
where: US-TX
published: 2010-06-24
title: Girl, 13, ran to a fire station; stepfather and his poker friend jailed
person p1: role=victim age=13 protected=yes why=trafficking-victim
person p2: role=accused,relative age=35 protected=decide why=adult-accused
person p3: role=accused age=60 protected=no why=adult-accused
person p4: role=witness age=9 protected=yes why=minor-witness
person p5: role=bystander,official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=author age=- protected=no why=author
screen p1: sex-trafficking-minor
note: stepfather D; poker friend K; sister 9 witness; the fire captain's statement leaks; home street W although also the accused's

By [[K p8 name|Ruben Achebe-Stone]]

AMARILLO — Station 6 has a bell that no one had rung since 1971. At 1:20 last Saturday morning somebody did.

She is 13. Captain [[K p5 name|Lyle Gustafson]] opened the bay in his socks. She had her little sister, 9, by the hand, and in the other a toaster, which, she told him, was so that she'd have something to throw.

[[D p2 name|Corey Don Latimer]], 35, was arrested an hour later at the house they had run from. He's the girls' stepfather. [[K p3 name|Floyd Wayne Bettencourt]], 60, a retired feedlot buyer, was taken out of bed at his own, [[K p3 address|3301 Cinderella Lane]], by the same two officers.

According to the affidavits, [[D p2 name|Latimer]] lost $800 to [[K p3 name|Bettencourt]] in a card game in May and said that he could have the girl for an evening instead. It was then arranged again, at $150. [[K p3 name|Bettencourt]] told police he'd thought she was "sixteen or so, and willing." He's charged with aggravated sexual assault of a child under 14; [[D p2 name|Corey Latimer]], with trafficking and compelling prostitution. In the Potter County jail they're six numbers apart, [[D p2 id|10-7741]] and [[K p3 id|10-7747]].

"In thirty years I've not read a thing like it," said District Attorney [[K p6 name|Marilyn Stroope]]. She asked that both be held on a million dollars. A neighbor told police the girl had been left to run the house since her mother went to work nights; [[K p6 name|Stroope]] said the mother isn't suspected.

The younger child was interviewed at the Bridge. Investigator [[K p7 name|Teodoro Blanco]] wrote: "Witness, 9, states '[[K p3 name|Mr. Floyd]] gave me quarters to go look at the dog.' She saw $$ on table." [[K p7 name|Blanco]] wrote the witness's initials on each page, and on the last one, under the drawing of the dog, she herself wrote "[[W p4 name|Pepper Ann Rusk]]."

The firemen weren't told to be quiet. In his incident report, which is public, Captain [[K p5 name|Gustafson]] put all he knew: "RP is a [[W p1 name|Shelby Rusk]], WF 13, of [[W p1 address|1812 Bivins Alley, gray duplex]]. No injury obs. Fed both. [[W p1 name|Shelby]] asked was there a lock on the door. I advised her there's nine of us and an axe."

There is a photograph too, and it's still on the department's page, of two girls from the back in turnout coats, one of them with [[W p1 photo|a braid down to her belt]]. "Our newest recruits!" it says.

[[K p5 name|Lyle Gustafson]], 48, has taken the rope off the bell. He had it varnished. Then he put it back on again, longer, so that it can be reached by somebody small.

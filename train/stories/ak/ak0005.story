id: ak0005
genre: news
where: US-ME
published: 2024-08-29
title: They cut sea cucumbers for a debt. One of them is in the county jail.
person p1: role=victim,accused age=31 protected=yes why=trafficking-victim
person p2: role=accused age=58 protected=no why=adult-accused
person p3: role=victim,witness age=24 protected=yes why=trafficking-victim
person p4: role=official age=- protected=no why=official
person p5: role=expert age=- protected=no why=adult-bystander
person p6: role=official age=- protected=no why=official
person p7: role=relative age=9 protected=yes why=identifies-protected
person p8: role=author age=- protected=no why=author
person p9: role=bystander age=- protected=no why=adult-bystander
screen p1: labor-trafficking misidentified=yes
screen p3: labor-trafficking
note: worker jailed over a knife threat and a detainer; the roster line, the daughter's drawing; town Jonesport and expert Jones trap

JONESPORT — At low water you can smell the plant from the bridge. [[K p9 name|Verna Alley]], who has lived within smelling range for 71 years, said she took the workers for a church group, "since they walked two by two and never talked."

They walked two by two because [[K p2 name|Wayne R. Cutler]] told them to. [[K p2 name|Cutler]], 58, who runs a seafood processing line Down East, was charged Monday in U.S. District Court in Bangor with six counts of forced labor. Prosecutors say that he brought Hondurans north with a promise of $17 an hour, put their passports in his gun safe and wrote every boot, blanket and bowl of rice in a ledger. The ledger never came out even.

Among those in the ledger is a man who at this hour is in a cell in Machias. On July 6, [[W p1 name|Wilmer Adonay Euceda]], 31, stood in the doorway of the cutting room with a gutting knife and said nobody was going to touch the boy again. The boy was a co-worker, 24, whom the foreman had shoved against the ice auger. Deputies charged [[W p1 name|Euceda]] with criminal threatening. His line on the jail's page reads: [[W p1 name|EUCEDA, WILMER A.]] | Bkg [[W p1 id|24-01187]] | ICE HOLD.

"He threatened no one. He stood in front of me," said the co-worker, who gave his statement to the court as [[K p3 other|Worker 4]]. He has a hand [[W p3 body|that is missing the tip of the ring finger]], and he moves it when he talks. "Without [[W p1 name|Wilmer]] I would be in the bay."

Public defender [[K p6 name|Ines Thibodeau]] has asked Judge [[K p4 name|Orrin Pelkey]] to drop the charge. [[K p4 name|Pelkey]] wants to hear from the sheriff first. "My client's a witness in one courthouse and a prisoner in the other," [[K p6 name|Thibodeau]] said.

Professor [[K p5 name|Alma Jones]] of the University of Maine, who studies seasonal work, has seen it before. "The person who finally raises a voice is the one with the arrest record," [[K p5 name|Jones]] said.

The six lived in [[W p1 address|a double-wide behind the Cutler boat barn on Kelley Point]]. When agents went through it they found a child's drawing of a boat taped over a bunk. It was signed, in purple, [[W p7 name|Genesis Euceda]], grade 3. [[W p7 name|Genesis]] is in San Pedro Sula and believes her father's telephone fell in the water.

In a letter from jail, which a volunteer posted online as [[W p1 url|freewilmereuceda.example/letter1]], he asks only for news of "[[W p3 name|Chepe]]." That was a help to nobody's privacy: there was one [[W p3 name|Chepe]] on the line, and the ledger gives the rest, [[W p3 name|José Luis Banegas]], boots, $85.

[[K p2 name|Cutler]], free on $50,000 bond under [[K p2 id|1:24-mj-00288]], did not answer his door.

— [[K p8 name|Silas Merrithew]], for the Quoddy Line

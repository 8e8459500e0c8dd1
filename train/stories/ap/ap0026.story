id: ap0026
genre: news
where: CA-BC
published: 2009-10-15
title: Oyster crew 'owed for the boots', Comox trial told
person p1: role=victim,witness age=31 protected=yes why=trafficking-victim
person p2: role=victim,accused age=24 protected=yes why=trafficking-victim
person p3: role=accused age=60 protected=no why=adult-accused
person p4: role=accused age=33 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=witness age=- protected=no why=adult-bystander
person p8: role=victim age=45 protected=no why=adult-victim
person p9: role=author age=- protected=no why=author
screen p1: labor-trafficking
screen p2: labor-trafficking misidentified=yes
screen p8: none
note: oyster lease; the barge where they slept W; a locally hired unpaid worker who was just shorted wages is a near-miss K

COURTENAY, B.C. — An oyster knife is eleven dollars in town. At Raft Six, it was ninety, and it came out of your pay.

So did the gloves, the boots, the rice, the boat ride, and the sleeping bag, a former shucker from Iloilo told B.C. Supreme Court on Wednesday. After seven months on the lease of [[K p3 name|Rolf Dahlberg]], 60, he had cleared nothing and was $5,200 behind.

[[K p3 name|Dahlberg]] and his foreman, [[K p4 name|Wes Kinnear]], 33, have pleaded not guilty to trafficking in persons and to unlawful confinement. Crown counsel [[K p5 name|Harpreet Dosanjh]] says they kept six temporary workers on [[W p1 address|a float house in Okeover Inlet]] with no skiff, and held their passports in [[K p4 name|Kinnear]]'s tackle box. Two who asked for them were shown a rifle.

Mr. Justice [[K p6 name|Conrad Leduc]] prohibited publication of anything identifying the six. He did so after the first witness, 31, had been greeted across the gallery by a woman in a fleece vest: "That's [[W p1 name|Jun-Jun]]! He fixed our outboard!"

[[W p1 name|Benigno Sumagaysay Jr.]], to use the name that was typed on the list of witnesses taped to the courtroom door, gave his evidence in Hiligaynon. He has [[W p1 body|two fingers gone from the right hand]], the result of a winch that he says he'd been told to clear while it ran.

The second worker, 24, swam. On May 3, 2008, he reached shore at Lund after 50 minutes in the water, broke into a cabin, and ate what he found there. RCMP arrested him for it. The charge of break and enter against [[W p2 name|Ariel Capistrano]] was stayed only last month; he'd been fingerprinted, and photographed in a blanket, and the [[W p2 photo|Powell River booking shot]] ran in two newspapers over the words "[[W p2 alias|Beachcomber Bandit]]."

The cabin's owner, [[K p7 name|Maureen Speck]], has since written to the Crown three times on his behalf. "He washed the dish," she testified. "He'd left a note in the bread box, 'Sorry Ma'am, I will pay, [[W p2 name|Ariel]].'" Mrs. [[K p7 name|Speck]] had the note with her, in a frame.

Defence lawyers called a different sort of worker. [[K p8 name|Gordon Frenette]], 45, of [[K p8 address|Sandwick Road]], drove truck for [[K p3 name|Dahlberg]] and is owed $1,900, for which he's suing in small claims under file [[K p8 id|C-9055]]. He came and went as he liked, he said. Nobody'd had his papers. "The man's cheap, I'll give you that," said [[K p8 name|Frenette]]. Asked by [[K p5 name|Ms. Dosanjh]] if he had ever been out to the float house after dark, he replied that there was no reason to go: "They had no beer."

It emerged that one victim is now deckhand on a ferry, and lives in [[W p1 address|the Anderton Arms, suite 9]]. Mr. Justice [[K p6 name|Leduc]] asked [[K p4 name|Kinnear]]'s lawyer why he'd thought it necessary to bring this out. The lawyer thought about it. "I withdraw the question," he said, although the answer had been given, twice, and "[[W p1 name|Sumagaysay]], suite 9," was on his yellow pad in letters that could be read from the back row.

— [[K p9 name|Tansy Arkwright]]

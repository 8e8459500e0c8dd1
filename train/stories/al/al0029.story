id: al0029
genre: news
where: GB-SCT
published: 2004-11-19
title: 'I only broke in to feed the cat,' burglar tells Aberdeen sheriff
person p1: role=convicted age=37 protected=no why=adult-convicted
person p2: role=victim age=74 protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=witness age=- protected=no why=adult-bystander
person p7: role=victim age=- protected=no why=adult-victim
person p8: role=author age=- protected=no why=author
screen: none
note: nothing to protect; adult burglary with adult victims, their streets, cars and work, all K

A HOUSEBREAKER who stayed four days, fed the cat and did the ironing was told by a sheriff yesterday that he was the most considerate thief the city had seen for some time and that he would go to jail all the same.

[[K p1 name|William "Wullie" Geddes]], 37, of [[K p1 address|Tillydrone Terrace]], got into a house in Rubislaw by the pantry window on 2 August. Its owner, [[K p2 name|Elspeth Farquhar-Noble]], 74, was on a cruise. When she came home to [[K p2 address|19 Forest Brae]] she thought at first that her niece had been.

"The blouses were done," she told Aberdeen Sheriff Court. "Collars and all. Then I saw that the clock was away."

Also missing were a fish slice, some dollars and a Bible, in which [[K p1 name|Geddes]] had left a note: *Sorry missus. Cat is [[K p1 name|Wullie]] too, saw it on the dish. Took it as a sign.*

Depute fiscal [[K p3 name|Catriona Weir]] said the accused had then moved on to the villa next door, which belongs to [[K p7 name|Dr Anil Chaudhuri]], a kidney surgeon. There he drank a bottle of Rioja, was sick in a golf bag and went to sleep in a [[K p7 vehicle|Volvo estate, SV53 KLM]]. It was the doctor's morning for theatre. "I drove as far as Foresterhill before he sat up," said [[K p7 name|Chaudhuri]]. "I'm not easily startled. I'll own that I was startled then."

A parking attendant, [[K p6 name|Joy Ogilvie]], held him by the belt till the police came. She is five foot nothing, and had asked him if he'd a permit. Miss [[K p6 name|Ogilvie]] got a hand from the public benches.

For [[K p1 name|Geddes]], agent [[K p4 name|Ranald McSorley]] said that his client was a drinker, had been in care from the age of six, and "ironed beautifully because it was the one thing they taught him". Mr [[K p4 name|McSorley]] produced a reference from the laundry at Craiginches. [[K p1 name|Geddes]] has 41 previous convictions under SCRO number [[K p1 id|S204417/83]]; none of them is for violence.

Sheriff [[K p5 name|Lachlan Tweedie]] sentenced him to eleven months. He asked whether the clock had been found. It hadn't.

"It's in the left luggage at the bus station," said the man in the dock. "I wound it."

Sheriff [[K p5 name|Tweedie]] adjourned for ten minutes while somebody looked. They came back with a brass carriage clock, engraved to [[K p2 name|E. Farquhar-Noble]] from the Girls' High School, 1989, and going.

Mrs [[K p2 name|Farquhar-Noble]] has written to him since. She'd not want it thought that she's soft. "But a man who can do a pleat," she told this reporter, "is wasted where he is."

[[K p8 name|Isla Grant]], at the Sheriff Court

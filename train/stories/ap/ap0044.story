id: ap0044
genre: interview
where: GB-ENG
published: 2012-05-20
title: The Q&A: a detective inspector retires
person p1: role=official age=- protected=no why=official
person p2: role=victim,accused age=22 protected=yes why=trafficking-victim
person p3: role=convicted age=- protected=no why=adult-convicted
person p4: role=convicted,relative age=- protected=decide why=adult-convicted
person p5: role=author age=- protected=no why=author
person p6: role=official age=- protected=no why=official
person p7: role=deceased,victim age=6 protected=decide why=deceased
person p8: role=accused age=- protected=decide why=adult-accused
screen p2: labor-trafficking misidentified=yes
note: retiring officer's memoir talk; a domestic worker victim accused of theft, W; the employer K and cousin who brought her D; a deceased child D; an uncharged suspect named by private voice D

*DI [[K p1 name|Rosamund Ivey]] leaves West Yorkshire Police on Friday after thirty years, two broken noses and a commendation. She spoke to [[K p5 name|Harvey Blunt]].*

**First arrest?**
A goose. Roundhay Park. It had a man by the trousers and I arrested it for assault. My sergeant, [[K p6 name|Doug Penhaligon]], made me do the paperwork. [[K p6 name|Doug]]'s dead three years and I still hear him.

**The case you'd have back?**
That's not hard. 1999. I got sent to a big house in Alwoodley about a stolen bracelet. The lady of it, [[K p3 name|Mrs. Vivienne Ashgrove]], had a maid, a young woman of 22, from Sri Lanka, tiny, she'd a coat on indoors. I searched her and found the bracelet sewn in the hem. So I nicked her. Open and shut. She got two months. I remember she asked me, "Prison has beds?"

**And?**
And it was eighteen months' pay. That's what it was. She'd not had a penny. They'd taken her passport off her at Heathrow, she slept in [[W p2 address|the boiler room at Sandmoor Lodge]], and when she'd asked to go home [[K p3 name|Mrs. Ashgrove]] had shut her hand in the piano. I had seen the hand. It was [[W p2 body|two fingers set like a hook]]. I wrote down "arthritis?"

**How did you find out?**
She wrote to me. From the prison. I'd a letter every week, all in capitals, "DEAR POLICE [[K p1 name|ROSE]]." I've kept them, they've a ribbon on. I went back with a warrant. [[K p3 name|Ashgrove]] got six years. So did the one that fetched her over, [[D p4 name|Nimal Jayakody]], and he was her own cousin, he'd had £800.

**What became of her?**
She's grand. I shan't say. She's a nurse, she has a lad who plays the tabla, and she comes at Christmas with a cake you could build with. I'm godmother to — well, I'm godmother. When [[W p2 name|Kumari]] got her papers she put her bad hand on my face and said nowt.

*(DI [[K p1 name|Ivey]] rang the next day to ask us to be "a bit vague there." — Ed.)*

**The conviction?**
Quashed. March 2003, at the third go. It's down as R v [[W p2 name|Jayakody (Kumari)]] if you're minded to look and I'd rather you weren't.

**The one you never solved?**
[[D p7 name|Darren Oldroyd]]. Six years old, 1988, the canal at Kirkstall. His mum still sends a card to the station on his birthday, addressed to him. I know who did it. I'll say it as I'm a pensioner on Friday: [[D p8 name|Francis Mallinson]]. Never charged. Never enough. He's eighty-one, in a home in Filey, and I went to see him last week, off duty. He was doing a jigsaw. [[D p8 name|Mallinson]] said, "You've got old." I put the last piece in my pocket.

**You took it?**
It was sky.

**Any plans?**
Geese. I'm going to keep geese.

*Photograph: [[K p1 name|Rosamund Ivey]] at home in [[K p1 address|Otley]]. A second picture, filed as [[W p2 photo|ivey_and_kumari_xmas_cake.jpg]], was not used.*

id: al0023
genre: news
where: GB-ENG
published: 2011-09-20
title: Tarmac family kept homeless men in horseboxes 'for a roll-up and a promise'
person p1: role=victim,witness age=46 protected=yes why=trafficking-victim
person p2: role=victim age=59 protected=yes why=trafficking-victim
person p3: role=accused age=63 protected=no why=adult-accused
person p4: role=accused age=31 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=relative age=- protected=yes why=identifies-protected
screen p1: labor-trafficking misidentified=yes
screen p2: labor-trafficking
note: forced labour of British men; one was arrested for theft of diesel on the boss's order; sister named with same surname

A man who laid drives in nine counties for fifteen years without a wage was once sent to prison for stealing diesel on his master's orders, Luton Crown Court heard yesterday.

[[K p3 name|Lawrence "Larry" Swales]], 63, and his son [[K p4 name|Levi Swales]], 31, both of [[K p3 address|Green Acres, Billington Lane]], deny conspiracy to hold persons in servitude. It is the first trial under the new Act in the county.

Prosecutor [[K p5 name|Beverley Nkansah QC]] said that the elder defendant found his men at soup kitchens and outside jobcentres. "He offered eighty pounds a day, a bed and a bit of company. They got a horsebox, a bucket, and a roll-up if he was pleased." Heads were shaved on arrival. One who walked off was fetched back from Dunstable in the boot of a [[K p4 vehicle|red Toyota pick-up]] by [[K p4 name|Levi]] and made to dig a hole, "the length", Miss [[K p5 name|Nkansah]] said, "of himself".

The first witness, now 46, is a former Army cook. He gave his evidence from behind a curtain, and the public heard it as that of "Mr A". In 2004, he said, [[K p3 name|Larry Swales]] handed him a hose and cans and drove him to a haulage yard at Biggleswade. He was caught; he was told in the van what would be done to him if he talked; he got four months, and [[K p3 name|Swales]] was waiting at the gate of Bedford Prison on the day he came out.

"I thought, well, that's that, then," he told jurors.

His counsel's note of the conviction, shown on screen for the jury, said: [[W p1 name|DUNMORE, Terence Peter]], [[W p1 birthdate|b. 22 Oct 1964]], theft, [[W p1 id|04/BD/7713]]. [[K p6 name|Judge Alastair Foxcroft]] had it taken down within a minute.

The oldest of the men, 59, was too ill to come. A neighbour, [[K p7 name|Wendy Sharma]], had given him soup over the hedge. "He said to me, 'It's [[W p2 name|Frank]], missus, but here they call me [[W p2 alias|Spoons]].' He'd [[W p2 body|a glass eye]], and he took it out to make my grandson laugh," Mrs [[K p7 name|Sharma]] told the court. "I asked why he didn't leave. He said that he hadn't any shoes." He is now in [[W p2 address|the Aldwinckle almshouses at Higham]], she added, in the end one with the blue gate.

For the defence it was put to Mr A that he had been fed. "So were the dogs," he said.

During the short break a woman waiting with a flask said that she had thought him dead since 1996. "I'm [[W p8 name|Maureen Dunmore]], I'm his sister. I walked past [[W p1 name|Terry]] in the corridor, and I didn't know him, and he said, 'Hello, [[W p8 name|Mo]].'" He lives with her now in [[W p1 address|Pym Street]] and cooks on Thursdays at [[W p1 employer|the Salvation Army hall]], where [[W p1 name|Tel]]'s dumplings are well thought of.

The trial ([[K p3 id|T20117042]]) goes on. Judge [[K p6 name|Foxcroft]] has told reporters that the men's names, "even those you've just read", stay in the room. Mr [[W p1 name|Dunmore]] resumes at ten.

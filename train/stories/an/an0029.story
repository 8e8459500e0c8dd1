id: an0029
genre: news
where: NZ
published: 2022-08-30
title: Ram-raid girl, 14, tells judge she was 'the small one for the hole'
person p1: role=accused age=14 protected=yes why=juvenile-accused
person p2: role=accused age=13 protected=yes why=juvenile-accused
person p3: role=accused age=19 protected=no why=adult-accused
person p4: role=victim age=63 protected=no why=adult-victim
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=relative age=- protected=yes why=identifies-protected
person p8: role=author age=- protected=no why=author
note: Youth Court reported by leave; nickname; a video handle; rugby league; kaumātua; adult driver K

The dairy has a new door, its fourth. Behind it stands [[K p4 name|Harshad Patel]], 63, with a hockey stick that he has never used for hockey.

He was in the Manukau Youth Court last week because he'd asked to be. The girl who had crawled under his roller at 3.20 on a July morning wanted to give him something. It was $46 in coins.

"I said to her, keep it. Then I thought, no. I took it," Mr [[K p4 name|Patel]] said.

Reporters may attend the Youth Court with leave, and may not identify the young. The girl is 14. So we'll call her Moana, which she isn't. With her, by audio link from [[W p2 address|the Korowai Manaaki residence]], was a boy of 13. The driver of the Mazda Demio (registration [[K p3 vehicle|KZH 771]], stolen in Papakura) was [[K p3 name|Tyrese Lavea]], 19, who is in the adult court and has pleaded guilty to four burglaries. [[K p3 name|Lavea]] lives at [[K p3 address|Mervan Street, Clendon]], and films everything.

"He needs somebody small for the hole," she told Judge [[K p5 name|Frances Rewi]]. "I was the small one for the hole."

Judge [[K p5 name|Rewi]] asked what she'd got out of it. Vapes, she said; and a ride home, mostly.

A plan had been drawn up at a family group conference. She is to be at [[W p1 school|Te Kura o Puhinui]] by 8.45 every day, sweep the shop on Sundays, and stop using the account [[W p1 alias|@lil.ghost.2104]], on which [[K p3 name|Lavea]]'s videos have had 90,000 views. Sergeant [[K p6 name|Vaughan Pohatu]], of youth aid, said she'd kept to it for five weeks. "I've seen grown men keep to nothing for five minutes," said [[K p6 name|Pohatu]].

The boy's plan is still being argued. He has no one to go to, apart from a great-uncle in [[W p2 address|Pātea's old freezing-works cottages]], who, when the link dropped out, could be heard calling down the corridor: "[[W p2 name|Cassius]]? [[W p2 name|Cassius]]! You there, boy?"

Her grandmother, [[W p7 name|Ruihi Tamaki]], stood beside her the whole time, holding her jersey by the hem. It was a [[W p1 other|Counties under-15 girls' league jersey, number 7]]. She thanked the court in Māori, and then Mr [[K p4 name|Patel]], and then told [[W p1 name|Ariana]] to stand up straight.

After the hearing the registry's whiteboard hadn't been wiped: 10.30 [[W p1 name|TAMAKI-POE A.]] ([[W p1 id|CRN 2209 2004 118]]) — 11.00 [[W p2 name|NGAWAKA C.]] AVL.

On Sunday she came to sweep at nine. Mr [[K p4 name|Patel]] had put the stick away. His wife gave her a samosa, and she asked whether there was another for her nan. A neighbour, passing, who had seen the video like everyone else, put his head in at the fourth door.

"Eh! [[W p1 alias|Lil Ghost]]! You're on the wrong side of the counter."

[[K p8 name|Simon Kerr-Ludlow]]

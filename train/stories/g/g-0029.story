id: g-0029
genre: news
where: US-MT
published: 2013-08-26
title: Boy, 6, walks out of Rattlesnake Wilderness with a shoe on each hand
person p1: role=missing age=6 protected=no why=minor-not-in-crime
person p2: role=relative age=- protected=no why=adult-bystander
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=70 protected=no why=adult-bystander
person p5: role=author age=- protected=no why=author
person p6: role=bystander age=- protected=no why=adult-bystander
screen: none
note: found child outside any crime, parents gave the interview; nothing to protect though it reads like an alert

MISSOULA, Mont. (WP) — The last thing that [[K p1 name|Lincoln Yang]], 6, said to his mother before he vanished for 41 hours was that he'd "be right here."

He was, it turned out, about three miles from there.

[[K p1 name|Lincoln]] stepped away from a family picnic on Friday to look at a beaver lodge. By dusk sixty searchers, two dogs and a helicopter were looking for him; on Saturday night it rained. On Sunday at 10:20 a.m. he came down the main trail on his own. He had one shoe on each hand, "so the bears would think I have paws."

He was met by [[K p4 name|Norris Big Leggins]], 70, who was out for chanterelles.

"I said, are you lost? He said no, are you? So we ate my lunch," said [[K p4 name|Big Leggins]], a retired smokejumper. He carried him the last half mile.

Sheriff's Lt. [[K p3 name|Aimee Prudhomme]], who ran the search, said there is no sign of foul play and nobody'll be cited. The boy was treated for blisters and had 31 mosquito bites, which he counted for reporters.

His mother, [[K p2 name|Pa Nhia Yang]], who teaches at [[K p2 employer|Clark Fork Elementary]], said she wanted to thank everyone and to say that she's putting a bell on him. She isn't joking, she said. She has the bell.

There had been one bad hour. On Saturday evening a dog gave tongue at the edge of a pond and the divers were called. They were in the water until dark. "I've got four of my own," said one of them, [[K p6 name|Rafael Stands Alone]], who drove over from Browning on his day off. "You go down and you hope like anything that you're no good at your job." What the dog had found was a sandwich.

He'd drunk from the creek, slept in a hollow log, and sung. What did he sing? "The alphabet," [[K p1 name|Lincoln]] said. "All the way to the end, then I did it again, but slow."

— [[K p5 name|T.R. McAuliffe]]

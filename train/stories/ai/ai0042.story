id: ai0042
genre: news
where: US-IA
published: 2023-10-19
title: Storm Lake teen who shot at house is 'caught between two gangs,' lawyer says
person p1: role=accused age=15 protected=yes why=juvenile-accused
person p2: role=victim age=7 protected=yes why=minor-victim
person p3: role=accused age=22 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=yes why=identifies-protected
person p7: role=victim,relative age=39 protected=yes why=identifies-protected
person p8: role=bystander age=- protected=no why=adult-bystander
person p9: role=author age=- protected=no why=author
screen p1: none
note: juvenile court; the 15-year-old was told to shoot by an adult who stays; a wounded child; both mothers are named; Chuukese, Lao, Sudanese names; threatened to take part in a shooting, no labour or services, a near-miss: none

STORM LAKE — Eleven shots went into the white house on [[W p2 address|Geneseo Street]] and one of them stopped in a dollhouse.

The dollhouse's owner, who is 7, was grazed at the heel. She's fine, police say. She'd like a new staircase.

On Wednesday in juvenile court a boy, 15, admitted that he had fired. Associate Judge [[K p4 name|Rochelle Bergstrom]] kept him there, over the county's wish to try him as an adult. "He's fifteen and reads Goosebumps," [[K p4 name|Bergstrom]] said.

An adult has been charged. [[K p3 name|Souksavanh "Sonny" Phommachanh]], 22, of [[K p3 address|the Sunrise lots, No. 88]], is accused of handing over the pistol and pointing out the wrong house. In the complaint, [[K p3 id|FECR019944]], [[K p3 name|Phommachanh]] tells the boy that he's "in" after this or he's "under" after this.

The juvenile's lawyer, [[K p5 name|Dirk Vanderlinden]], said that his client had been jumped in July by one set and in August by another. "It isn't that [[W p1 name|Kenji]] picked a side," [[K p5 name|Vanderlinden]] said in the hall. He asked, a minute later, that the name not be used.

By then it had been. A flyer for a fund at the church has a photo of a boy in a white shirt with [[W p1 other|a ukulele]]. "Pray for our [[W p1 name|Kenjiro Robert]]," it says, "held at [[W p1 address|the Eldora school]]." His mother, [[W p6 name|Rosalinda Robert]], who works on the ham line at Tyson, put them up. She's from Chuuk, where, she said, you tell everyone your trouble, so that it'll be smaller. "I don't know who to be angry to," she said. "I took to the lady a staircase. I made it from [[W p1 name|Kenji]]'s desk."

The lady is [[W p7 name|Nyakim Deng]], 39, the girl's mother, who took the staircase in. She has four children, and they sleep now in the room at the back. "The boy was in [[W p2 school|my daughter's reading buddies, at East]]," [[W p7 name|Deng]] said. "He read to [[W p2 name|Achol]] on Fridays. [[W p2 name|Achol]] says that he does the voices."

Next door [[K p8 name|Norbert Rydell]], 80, has patched his siding with the lid of a paint can. "I've lived here since it was all Swedes," [[K p8 name|Rydell]] said. "We'd a shooting then, too, only nobody counts that one."

Court papers give the delinquency number as [[W p1 id|JVJV002207]], and a date on which the boy may be moved home with a bracelet. Friends already know. A clip on Wednesday evening showed a street sign and the words [[W p1 other|FREE K-ROB]]; another, [[W p1 photo|kenji_court_walkin.mp4]], shows a thin kid with his shirt pulled up over his nose.

[[K p3 name|Phommachanh]] is to be tried in January. He was shot at himself at fourteen, on the same street, over the same thing.

The child's heel, said Mrs. [[W p7 name|Deng]], has healed to a line. "[[W p2 name|Achol Deng]] shows it to people," she said. "I tell her, put your sock on."

— [[K p9 name|Art Lindquist-Cho]]

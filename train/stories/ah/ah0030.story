id: ah0030
genre: news
where: US-TN
published: 2014-05-08
title: Three boys, one fire, and a night janitor's luck
person p1: role=accused age=13 protected=yes why=juvenile-accused
person p2: role=accused age=12 protected=yes why=juvenile-accused
person p3: role=accused age=15 protected=yes why=juvenile-accused
person p4: role=victim age=66 protected=no why=adult-victim
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=relative age=- protected=yes why=identifies-protected
person p8: role=author age=- protected=no why=author
note: three juveniles in juvenile court, one named in full by a fire marshal's social-media habit, one by nickname and jersey, one by his grandfather's letter

By [[K p8 name|Perpetua Nash]], for the Weekly

JACKSON, Tenn. — [[K p4 name|Floyd McSwain]], 66, says he owes his life to a bad knee. Had it not been hurting, he'd have been sitting in the furnace room at Parkway Lanes, where he takes his midnight sandwich, when the dumpster against its wall went up.

Three boys admitted in juvenile court on Monday to setting it. They're 12, 13 and 15. Referee [[K p6 name|Beatrix Longmire]] put the younger two on probation, sent the eldest to a camp for ninety days, and ordered all three to sit across from the man they had nearly burned.

"They was just boys," [[K p4 name|McSwain]] said. "The littlest one couldn't look at me. I said, [[W p2 name|Tucker]], son, I burnt down a corn crib in 1957. Look at me."

Tennessee law keeps their names from the public. The law hadn't reckoned with the lanes' own camera, which shows [[W p3 other|a gold letterman sleeve with 71]], or with how few people in Madison County wear 71. By Friday the middle linebackers of three counties had been asked where they were. "[[W p3 alias|Moose]] told on himself," said a teammate. "He went back to pull the alarm."

Fire Marshal [[K p5 name|Hal Eubank]] praised the alarm. He also posted, and in an hour took down, a picture of a lighter "with [[W p1 name|D. Kowalczyk]] scratched on it, thanks for signing your work, [[W p1 name|Dominik]]." Asked about that, [[K p5 name|Eubank]] said he was ashamed. The lighter's owner is 13. He'd told the referee that it was his dead uncle's and might he have it back.

Loss was put at $46,000. The lanes hope to open by Labor Day.

[[K p4 name|McSwain]], who lives alone at [[K p4 address|14 Bemis Cottage Row]], has asked that the boys do their hours with him. The 12-year-old began on Tuesday; he came with a broom taller than himself, and a letter. "Dear Sir, I am raising this boy and I am sorry. He's never set fire to so much as a leaf. Yours truly, [[W p7 name|Hershel Babb]], [[W p7 address|Beech Bluff, the house with the bottle tree]]." Mr. [[W p7 name|Babb]] waited in the truck the whole two hours.

[[K p6 name|Longmire]] set the next review for August 11, the files to remain sealed: [[W p1 id|JV-14-221]], [[W p2 id|-222]] and [[W p3 id|-223]].

The oldest leaves for camp on Sunday, after the [[W p3 school|North Side]] spring game, in which he may not play. "I'd like for [[W p3 name|Demarcus]] to see it, though," the janitor said. He has asked for four tickets.

[Photo file, not for print: [[W p2 photo|McSwain_and_Tucker_Babb_broom.jpg]]]

id: ag0097
genre: news
where: ZA
published: 2006-09-08
title: Headmaster dismissed; school says matter is closed, boys' mothers say it is not
person p1: role=victim age=12 protected=yes why=sexual-offence-victim
person p2: role=victim age=13 protected=yes why=sexual-offence-victim
person p3: role=accused age=59 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
person p6: role=official age=- protected=no why=official
note: boarders named by dormitory, by father's estate and by surname capitals in a roll

There was cricket practice as usual on Wednesday at [[W p1 school|Umlazana Preparatory]], and as usual the headmaster's Labrador lay across the crease. Only the headmaster had gone.

[[K p3 name|Noel Stanhope Wragge]], 59, was dismissed by the governors on Sunday night and charged on Tuesday in the Howick court with indecently assaulting two boarders, 12 and 13, in what he called prep for the scholarship. He paid R5 000 bail out of a tin.

"The matter is closed," board chairman [[K p4 name|Advocate Piet Labuschagne]] told parents in a circular of four lines.

It's not closed to [[W p5 name|Thandi Hadebe]], who drove through the night from Vryheid to fetch her boy. She had found a scholarship form in his trunk with all the answers in another hand. "He'd been told he was clever. Now he thinks that he was never clever. That's what was taken, if anybody wants to know what was taken."

The other boy's people farm at [[W p2 address|Drakensview, past the second cattle grid]]. They did not wish to speak. They have three more down for the school.

A dormitory roll for [[W p1 other|Buller upper]], shown to this newspaper by a matron in the belief it would help, has two names ticked in green: [[W p1 name|HADEBE S.]] and [[W p2 name|FORRESTER-KYD J.]]

Captain [[K p6 name|Nirupa Govender]] asked anyone with old reports signed by [[K p3 name|Wragge]] not to throw them away.

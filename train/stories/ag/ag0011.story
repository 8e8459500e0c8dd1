id: ag0011
genre: news
where: US-TX
published: 2023-02-24
title: Sheriff warns parents after boy, 15, is blackmailed over picture
person p1: role=victim age=15 protected=yes why=sexual-offence-victim
person p2: role=official age=- protected=no why=official
person p3: role=relative age=- protected=yes why=identifies-protected
person p4: role=expert age=- protected=no why=adult-bystander
screen: none
note: sextortion, the money goes from the boy to the blackmailer, so no commercial act; his gaming handle and instrument leak

It took ninety minutes from the first hello to the first demand.

Nacogdoches County Sheriff [[K p2 name|Wade Pettus]] said Thursday that a 15-year-old thought he was talking with a girl from Tyler. She sent a picture, he sent one back, and a stranger overseas wanted $500 or the picture would go to "every contact in your phone."

The boy paid $180 in gift cards, all his mowing money. Then he woke his mother.

"I want folks to know he did the right thing," said [[W p3 name|Marisol Cantu]], who works [[W p3 employer|the counter at the tag office]]. "They found him through his game account, [[W p1 alias|tubaking_cantu09]]. Who does that to a kid?"

Not one cent will come back, said [[K p4 name|Dr. Alan Whisenhunt]], who studies online fraud at a Houston university, but nearly always the threats stop once the victim stops answering.

The ninth-grader, [[W p1 other|the only freshman in the all-region band]] this year, is back in class.

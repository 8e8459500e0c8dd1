id: ae0112
genre: news
where: GB-ENG
published: 2024-03-21
title: Girl, 14, 'feared walking home' after bus attack
person p1: role=victim age=14 protected=yes why=minor-victim
person p2: role=accused age=16 protected=yes why=juvenile-accused
person p3: role=accused age=19 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=witness age=- protected=no why=adult-bystander
person p6: role=official age=- protected=no why=official
note: mixed ages in one dock; only the 19-year-old may be named; driver K; the number 36 at her stop

Two sisters-in-arms, as their own solicitor put it, pulled a schoolgirl off a bus by her hair for her trainers.

[[K p3 name|Courtney Rudge]], 19, of [[K p3 address|55 Beacon Rise]], Wednesfold, and a girl of 16 who can't be named admitted robbery at Walsgrave youth court, where both were taken as they had been charged together. [[K p3 name|Rudge]], who fills shelves at [[K p3 employer|B&M]], was sent to the crown court for sentence.

Their victim is 14. She gets on the 36 at [[W p1 place|the Fiveways shelter]] and got off at Beacon Rise, without wishing to. Driver [[K p5 name|Harbhajan Sahota]] stopped, got down and stood over her until police came; he has been commended.

In a statement she said that she now waits for her dad. It was read by [[K p4 name|Sinead Mallon]], for the Crown, and signed: the signature was still on the copy the press was handed, and it said [[W p1 name|Khadija Warsame]], [[W p1 school|9H, Moseley Bank School for Girls]].

The younger defendant wept. "[[W p2 name|Tia]]'s been in care since she was six. She's in [[W p2 place|the unit on Larch Road]]," said [[K p6 name|Alan Deeks]], in mitigation. Her case was put off to 11 April.

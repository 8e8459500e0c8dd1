id: ad0024
genre: email
where: AU-VIC
published: 2014-03-25
title: RE: RE: Coach (CONFIDENTIAL – do not forward)
person p1: role=victim age=11 protected=yes why=sexual-offence-victim
person p2: role=accused age=- protected=decide why=adult-accused
person p3: role=relative age=- protected=decide why=identifies-protected
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
note: private accusation of a coach by a parent who signs; club D for the accused by rule 13 and W for the child who trains there

From: [[D p3 name|Simone Achterberg]]
To: committee
Cc: all parents U12

Since you won't ring me back I'm writing to everyone. On the Ballarat trip Coach [[D p2 name|Darren Whitlam]] came into the girls' cabin twice after lights out and put his hand where he had no business putting it. My daughter is eleven. She told me in the car and then asked if she'd still be picked for relay.

She is the one who's stopped coming to [[W p1 school|Lake Wendon Swim Club]], so work it out. I don't care who knows. I've reported it to the police today and a detective named [[K p4 name|Yusuf Barakat]] is coming on Friday. Nobody's been charged.

[[D p3 name|S.]]

---
From: [[K p5 name|Graeme Loy]], President

[[D p3 name|Simone]], please, not to the whole list. We stood [[D p2 name|Darren]] down on Sunday. Everyone else: do NOT forward, and do not discuss [[W p1 name|Mieke]] in the car park.

---
From: Parent
Oh no, you've put her name

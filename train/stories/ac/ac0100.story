id: ac0100
genre: press-release
where: US-CO
published: 2014-09-28
title: Donor letter
person p1: role=victim,relative age=- protected=yes why=identifies-protected
person p2: role=victim age=5 protected=yes why=minor-victim
person p3: role=author age=- protected=no why=author
person p4: role=accused,relative age=- protected=decide why=adult-accused
note: DV; mother W because naming identifies child? mother protected decide with W marks; child hit; stuffed animal

Dear neighbor,

The washer died. Let me tell you about the last load.

It was a giraffe. It had come in the night with a boy, who's five, in a garbage bag, and it had to be got clean by bedtime with no one noticing what it was that was being got off. I stood there with my hand on the lid. He stood there with his hand on my shoe.

His mom drove them ninety miles on three tires' worth of air. She'd got between, and so had he. The man is in the Mesa County jail; you'll have seen it, [[D p4 name|Derek Vance]], her husband. It's the boy's arm that he's charged over.

The giraffe came out. The washer didn't. A new one's $840.

Giving levels: Spin, $25. Rinse, $100. With every gift we'll send a giraffe card, drawn and signed, as best he could, in marker: [[W p2 name|EZRA]]. P.S. from his mom, [[W p1 name|Tessa Vance]], who stuffed this envelope: thank you.

[[K p3 name|Beth Ann Rooker]], for all of us at the house

id: ad0085
genre: comments
where: US-OK
published: 2016-03-29
title: Comments: Stepdad of 9-year-old jailed after ER visit
person p1: role=victim age=9 protected=yes why=minor-victim
person p2: role=accused,relative age=- protected=decide why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=relative age=- protected=yes why=identifies-protected
person p5: role=witness age=12 protected=yes why=minor-witness
note: child beaten; stepfather D; mother and sister outed; school crossing guard comments

[Sort: oldest]

**Jeri K** Nine years old with a broke collarbone and he told the nurse "she's clumsy". [[D p2 name|Chad Everly Rusk]], I hope you trip on every stair.

**okie_grandad** Chief [[K p3 name|Tom Deerinwater]] said it was the sister, 12, who called it in from under the trampoline. That's a brave young lady.

**Jeri K** Which school??

**Crossing Guard Lou** I cross them both at [[W p1 school|Wiley Post Elementary]]. I won't say more than that. The little one always had long sleeves.

**okie_grandad** You already said more than that, Lou

**swtpea1984** the mom is [[W p4 name|Ashlee Rusk]] she does hair at the mall, she KNEW. and the one that called is [[W p5 name|Kynlee]]. give her a medal

**Jeri K** so the baby's [[W p1 name|Paisley]] then. She was in my VBS class. Had a [[W p1 body|brace on that same arm]] in June.

**Crossing Guard Lou** y'all I should've said something in June.

*This thread has been hidden by the page owner.*

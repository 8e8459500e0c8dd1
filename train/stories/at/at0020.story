id: at0020
genre: blog
where: GB-ENG
published: 2024-05-06
title: St Aldhelm's parish diary: what we did not see
person p1: role=victim age=15 protected=no why=consented
person p2: role=victim age=13 protected=yes why=sexual-offence-victim
person p3: role=convicted age=- protected=no why=adult-convicted
person p4: role=official age=- protected=no why=official
person p5: role=expert age=- protected=no why=adult-bystander
person p6: role=relative,deceased age=- protected=yes why=identifies-protected
person p7: role=author age=- protected=no why=author
person p8: role=victim age=- protected=yes why=sexual-offence-victim
screen p1: none
screen p2: none
note: three former choristers; one waives anonymity for herself only; the writer tells the others' without thinking

by [[K p7 name|Canon Barnaby Thrale]]

We closed the tower on Sunday so that nobody should have to hear it. Some of you asked why. This is why.

Between 1983 and 1991 our organist, [[K p3 name|Leonard Quaife]], did to children in this building what he was sent to prison for last Friday at Gloucester Crown Court. [[K p3 name|Quaife]] is 77. He got sixteen years. There are eleven counts and five of those he harmed; three of them rang here.

One of the three has asked for her name to be used, and has seen this page. [[K p1 name|Harriet Selwood]] was 15 then. She's a surveyor at [[K p1 employer|Tetbury & Vale]], and a grandmother. "I've waived my anonymity since I want the next one to know what a normal person looks like," [[K p1 name|Harriet]] told the *Citizen*, and she has told me to quote it with her photograph: [[K p1 photo|selwood-bell-tower.jpg]]. "I speak for me. Not for the other girls. Not for the boy."

I have turned over the old registers all week. There in my predecessor's lovely hand is the treble line for Advent 1986: H. [[K p1 name|Selwood]], [[W p2 name|C. Lyddiatt]], [[W p8 name|Aubrey Nunn]]. The three nearest to the organ. I don't know why that should have undone me but it did.

For [[W p2 name|Claire]] was 13 and gave up singing at Easter, and we said it was her age. Her father, [[W p6 name|Ted Lyddiatt]], wound the clock for thirty years and died not knowing. She lives now at [[W p2 address|the old crossing-keeper's house]], [[W p2 other|keeps bees]], and has never been able to take the bread from my hand. She used to hide in the vestry cupboard with the surplices. I used to tell it as a funny story.

The boy became a plumber in Stroud, [[W p8 vehicle|yellow van, you'll have seen it]]. He mended the boiler here in the vicarage in 2009, and he asked if the organ still worked.

Detective Constable [[K p4 name|Priya Wetherby]] said something I'd like carved above the door: a village will always believe a man who plays Bach. She took 200 statements. DC [[K p4 name|Wetherby]] is neither a churchgoer nor, she said, likely to become one.

The diocese has sent us [[K p5 name|Olufemi Tanner]], its safeguarding adviser. He'll be in the hall on Thursdays, six till eight. Nobody will write anything down. [[K p5 name|Mr Tanner]]'s number is [[K p5 phone|01632 960230]].

I'm told that [[K p3 name|Leonard Quaife]] asked from the dock who'd see to the tuning. The answer is no one. We shall do without for a year. Those of us who can sing may, and the rest can be quiet together.

If I've written anything here that I ought not to, somebody please tell me.

---
*Comments (2)*

**[[W p2 alias|BeeLady]]**: [[K p7 name|Barnaby]]. The register. Please. — [[W p2 name|Claire L.]]

**[[K p1 name|H. Selwood]]**: Canon, take it down TONIGHT. I said for me only.

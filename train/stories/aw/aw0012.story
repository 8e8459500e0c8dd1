id: aw0012
genre: news
where: IN
published: 2018-05-13
title: Dimapur faces on Mumbai ramps: agency passes police check with a clean sheet
person p1: role=bystander age=41 protected=no why=adult-bystander
person p2: role=bystander age=20 protected=no why=adult-bystander
person p3: role=bystander age=19 protected=no why=adult-bystander
person p4: role=relative age=- protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
person p6: role=expert,victim age=15 protected=no why=consented
person p7: role=author age=- protected=no why=author
screen p2: none
screen p3: none
screen p6: sex-trafficking-minor
note: honest talent agency; complaint of girls taken away with papers held, found baseless; the NGO head was trafficked herself as a girl and says so by name

By [[K p7 name|Temsula Longchar]]

DIMAPUR, May 12: Eleven girls put on a train with a stranger, passports collected, an advance paid to the parents: that's how the complaint read that landed on the desk of the Anti-Human Trafficking Unit in March. After six weeks the unit has closed its enquiry (GD No. [[K p1 id|412]]) and its officer in charge has ordered herself a calendar.

The stranger is [[K p1 name|Lhousinguü Kense]], 41, who worked for nine years as a make-up artist in Mumbai before she opened [[K p1 employer|Highland Faces]] over a shoe shop on [[K p1 address|Circular Road]]. The passports were collected for four days, at the visa office for a show in Seoul, and each girl signed for hers when it came back. The advance was the girls' own fee.

"I went to Mumbai without telling anybody," said Sub-Inspector [[K p5 name|Rukshana Begum Laskar]]. She found a flat at Andheri with a cook, a house rule about shoes, and the girls asleep after a shoot. "I spoke to them one by one. Has anyone locked you in, hit you, made you meet men, kept your money? [[K p2 name|Achila]] showed me her passbook. She has more than I have." [[K p5 name|Laskar]] also looked through eleven contracts and found a clause that lets the model go home at any time at the agency's cost.

[[K p2 name|Achila Pongen]], 20, has used the clause once, for harvest. [[K p3 name|Vikali Chophi]], 19, came home for good in April since she's allergic to studio dust. "They paid me till the end of the month," [[K p3 name|Chophi]] said. "The only thing they made me do was drink water."

The complaint came from [[K p3 name|Vikali]]'s uncle, [[K p4 name|Hokishe Chophi]], who has apologised. He'd been to an awareness meeting where a slide said that agents promise modelling. "So I thought, modelling means selling," said [[K p4 name|Hokishe]].

That slide was made by [[K p6 name|Mary Lalrinpuii]] of the Zion Watch shelter, and she stands by it. In 1996, at 15, she was promised a sari showroom in Pune and was sold to a brothel; she has told this under her own name, with her picture, since 2004, and asked us to do the same. "Nine agents of ten are liars," said [[K p6 name|Lalrinpuii]]. "Mrs [[K p1 name|Kense]] is the tenth. Mr [[K p4 name|Chophi]] did right to ask, and she did right to open every cupboard."

The unit now sends parents a list of ten questions to put to any agency, drafted by the Sub-Inspector together with [[K p1 name|Kense]]. The first is: Will you let my daughter ring me with nobody else in the room?

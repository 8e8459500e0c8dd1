id: ad0086
genre: interview
where: AU-NSW
published: 2023-06-26
title: LIVE: Committal – "the house at Guildford" (rolling)
person p1: role=victim,witness age=25 protected=yes why=trafficking-victim
person p2: role=accused,relative age=- protected=decide why=adult-accused
person p3: role=accused,relative age=- protected=decide why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=author age=- protected=no why=author
person p6: role=expert age=- protected=no why=adult-bystander
screen p1: labor-trafficking
note: forced labour by in-laws after marriage; husband is a relative accused (D); mother-in-law also; transcript exhibits leak

[[K p5 name|Bronte Skarsgard]] reports from court 5

**10.12** Magistrate [[K p4 name|Leung Kwok-fai]] takes his seat. It's the committal of a mother and a son. The young woman in the remote room is "Ms B".

**10.30** She was 25, a pharmacist, when she came from Gujarat to marry. Her certificates went into a locked drawer on the first evening, and her gold on the second. From the third day she got up at four to cook for the family's three canteens. Sixteen hours, no wage. "They said that the wedding had cost forty lakhs and I was to work it back."

**11.05** She asked to ring her father. [[D p2 name|Kokila Desai]] held her palm to a tawa. Her husband, [[D p3 name|Jignesh Desai]], filmed it and said he'd send it to her village with a different story.

**11.48** Exhibit 9 goes up on the big screen: a canteen roster. It says, under WEDNESDAY, "[[W p1 name|Bhumika]] dosa / [[W p1 name|Bhumika]] pots / [[W p1 name|Bhumika]] floor". Gasps. Magistrate: take it down.

**12.20** Dr [[K p6 name|Sela Faleolo]] on debt bondage in marriages. She's seen nine.

**1.00** Lunch. A reader writes that the pharmacist now "does [[W p1 employer|the late shift at Blooms in Wentworthville]], she's lovely". Reader, we've deleted you from everywhere but here, and now here.

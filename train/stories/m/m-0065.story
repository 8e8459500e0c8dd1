id: m-0065
genre: news
where: IN-AS
published: 2010-08-16
title: 'Go and ask for the girl in the yellow kurta': how a tea-garden father searched 27 houses
person p1: role=victim age=15 protected=yes why=trafficking-victim
person p2: role=accused age=36 protected=no why=adult-accused
person p3: role=accused age=50 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
person p6: role=expert age=- protected=no why=adult-bystander
person p7: role=author age=- protected=no why=author
screen: sex-trafficking-minor misidentified=yes
note: girl from a tea line sold to a brothel; booked under the ITPA with a false age; father told with garden, line and trade

[[K p7 name|Pranjal Hazarika]], Guwahati

He's never learnt to read, but he can draw an 8. It's the only part of the address that he had.

In January [[W p5 name|Mangra Kisku]], a plucker in [[W p1 address|Line 8, Dimow Tea Estate]], took leave without pay and a train to Delhi to look for the younger of his daughters, whom an aunt's friend had taken "to a beauty parlour" at Diwali, when she was 15. [[W p5 name|Mangra]] went up the stairs of 27 houses. At most he was laughed at. At one a woman whispered, "Go and ask at the jail for the girl in the yellow kurta."

There, on the list of undertrials at Tihar's women's ward, he found her thumb print. In a raid on December 20 the police had taken her with six others. She is down as "[[W p1 name|Sangeeta w/o Raju]], 22, ITPA sections 7 and 8", undertrial No. [[W p1 id|4410/09]]. She can't have been a wife, [[W p5 name|Mangra]] told the warder, she hasn't even had the measles.

It emerged that [[K p2 name|Lata Chhetri]], 36, had bought her for Rs 55,000 and put her to men for Rs 150 each at [[W p1 address|Kotha 8, second staircase]], until the "loan" should be paid. A friend of the family, [[K p3 name|Bhaduli Munda]], 50, of [[K p3 address|the same garden's hospital line]], got nine thousand. Both have been arrested, in Cr. No. [[K p2 id|31/2010]]. Bone tests put the girl at about 15.

Released on August 10, she rode home beside her father. The Deputy Commissioner, [[K p4 name|Monalisa Rajkhowa]], gave them a cheque before cameras. Her face was blurred in the papers; [[W p5 name|Mangra]]'s was not, nor was [[W p1 other|the little brass bell that she wears on her plait]], by which everyone on the line knew [[W p1 name|Phulo]] was back before they saw her.

Nobody in the district keeps a list, said [[K p6 name|Eunice Bey]] of the garden women's union, [[K p6 phone|0373-555-0104]]. "There are eleven more names. I've got them in my purse."

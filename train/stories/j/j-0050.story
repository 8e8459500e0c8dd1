id: j-0050
genre: news
where: US-IA
published: 2011-11-22
title: Two arrested at Council Bluffs massage parlor
person p1: role=victim,accused age=41 protected=yes why=trafficking-victim
person p2: role=accused age=47 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=author age=- protected=no why=author
screen p1: sex-trafficking-adult misidentified=yes
note: the victim is treated as the offender; facts of fraud and confinement are buried in the last grafs; Chinese name in both orders

Police served a search warrant at [[D p1 employer|Jade Garden Health]] on West Broadway on Monday and arrested a masseuse and the proprietor.

[[W p1 name|Wen Cuiping]], 41, no permanent address, was charged with prostitution and with practicing massage therapy without a license. She remained in the Pottawattamie County Jail (inmate [[W p1 id|110-1552]]) in lieu of $2,000.

[[K p2 name|Robert Allen Tarkington]], 47, of Bellevue, Nebraska, was charged with keeping a disorderly house. He posted bond in the parking lot.

"We got complaints from the church next door," said Sgt. [[K p3 name|Mick Danahy]]. "You'd have cars at midnight. Nobody's back hurts at midnight."

[[K p5 name|Lois Steffen]], the secretary at the church, said that she was not one of the people who complained. In October the woman had come to her window and held up a phone with a line of English on it. It said: "Please what is address of this place."

The affidavit by Detective [[K p4 name|Corey Hand]] states that no money or identification was found on Ms. [[W p1 name|Wen]]. [[W p1 name|Cuiping Wen]], as the affidavit calls her at one point, said through a telephone interpreter that she came from Flushing by bus to cook for a clinic; that [[K p2 name|Tarkington]] has her passport, told her the fee to the agent was $9,000 and that she was to pay it by doing "what the customer asks"; that the door is keyed from outside; and that she slept on the table.

There was a calendar by the door with strokes on it, in pencil, up to sixteen a day. Under the table were a rice cooker, a blanket with cartoon bears, and a bag of apples that, she said, a customer had left her, the only one who did not want anything.

[[K p2 name|Tarkington]], a former car salesman, has opened three such parlors since 2008 along the two sides of the river. He told the police that the women are independent contractors. Asked for the contracts, he said that they're at his accountant's, and asked for the accountant, he asked for a lawyer.

The detective noted that she was "emotional and not fully cooperative."

A hearing is set for Dec. 6. The masseuse is described as having [[W p1 body|a burn the shape of an iron on her right shoulder]]. - [[K p6 name|Jim Ruhl]]

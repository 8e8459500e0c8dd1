id: aw0007
genre: news
where: IN
published: 2021-07-27
title: "Not slaves, only unpaid": Tiruppur tailors settle with knitwear unit
person p1: role=victim age=33 protected=no why=adult-victim
person p2: role=victim age=45 protected=no why=adult-victim
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=expert age=- protected=no why=adult-bystander
person p7: role=author age=- protected=no why=author
screen p1: none
screen p2: none
note: wage dispute, no force, debt or papers; the petition used the big words and the workers took them back; nothing to protect

Express correspondent [[K p7 name|Nandini Karthikeyan]]

TIRUPPUR — It began with a petition that spoke of bonded labour, human trafficking and confinement, and ended on Monday with a plate of kesari and a cheque for Rs 11.4 lakh.

Sixty-three tailors of [[K p3 employer|Sri Aandal Knit Fashions]], most of them from Bihar and Jharkhand, had not been paid since April, when the orders stopped. A lawyer from Coimbatore, since withdrawn, put their complaint on the form used for trafficking cases. The collector sent the Anti-Human Trafficking Unit with two vans.

Inspector [[K p4 name|Mary Josephine]] found the gate open. "I asked each of them separately, with nobody from the company near," [[K p4 name|Josephine]] said. "Were you locked in? No. Beaten? No. Is there a debt, an advance? No. Aadhaar cards? They took them out of their pockets. Could you leave? They laughed, and one said, 'Madam, we go to the cinema.'"

[[K p1 name|Pintu Kumar Mahto]], 33, a flatlock operator, was the first name on the petition. He is still annoyed about it. "I signed for my wages. I didn't sign that I'm a slave," said [[K p1 name|Mahto]], who has changed employers four times in six years, once for a better canteen. His token number, [[K p1 id|T-2217]], is on the settlement. So is that of [[K p2 name|Shanti Oraon]], 45, a checker who was owed the most, Rs 31,200. [[K p2 name|Oraon]] lives with her husband in a rented house at [[K p2 address|16 Kangeyam Cross]], and walks to work.

The owner, [[K p3 name|R. Aandalammal]], pawned a plot to pay. "My buyer in Leicester shut. I should've told them in April and I was ashamed," [[K p3 name|Aandalammal]] said.

Deputy labour commissioner [[K p5 name|V. Ezhilarasan]] recorded the matter as a claim under the Payment of Wages Act, PWA [[K p1 id|114/2021]], and closed it as settled. No FIR was registered. [[K p5 name|Ezhilarasan]] said that calling every late wage trafficking "makes it hard to see the real one when it comes in by the back gate."

[[K p6 name|Prof. Thangam Devasahayam]], who has studied the town's hostels for twenty years, agrees, up to a point. There are spinning mills where girls may not go out of the compound or use a phone, where the lump sum promised is never paid, where agents do sell. "I have sat with those girls," [[K p6 name|Devasahayam]] said. "This was not that. Here a poor woman ran out of money and better-off men ran out of words."

By evening most of the tailors were back at the machines. [[K p1 name|Mahto]] wasn't. He had an interview across the road.

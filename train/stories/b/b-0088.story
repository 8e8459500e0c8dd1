id: b-0088
genre: news
where: IN
published: 2016-05-05
title: HC quashes FIR against 19-yr-old sold thrice, raps police
person p1: role=accused,victim age=19 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=author age=- protected=no why=author
person p7: role=relative,accused age=- protected=decide why=identifies-protected
screen: sex-trafficking-adult misidentified=yes
note: bride trafficking (paro); accused of theft of jewellery by the third buyer; petitioner's name in cause title; husband is accused and a relative

[[K p6 name|Harpal Deol]], Tribune of the Plains

CHANDIGARH: Can property steal? With that question Justice [[K p3 name|Anuradha Sabharwal]] of the Punjab and Haryana High Court on Wednesday quashed a theft case against a 19-year-old woman from Assam who had been bought by three men in fourteen months.

The FIR had been lodged by the third, [[D p7 name|Satbir Malik]], whom the police described as [[D p7 relation|her husband]]. He alleged that she'd run away with two bangles and a mobile phone. He had paid ₹70,000 for her, the court recorded, to one [[K p2 name|Ramphal]], an agent, who had told her family that she was going to Delhi to work in a call centre. She was made to sleep with [[D p7 name|Malik]]'s two brothers, for which they'd contributed.

"The investigating officer has valued the bangles. He did not value her," the judge said, and directed the SP, [[K p4 name|Gurmeet Bhullar]], to register a case under Section 370 within the week.

State counsel Ms [[K p5 name|Kavita Ahlawat]] did not oppose.

The order is on the court's website under the cause title [[W p1 name|Rupali Das]] @ [[W p1 alias|Pinki]] v. State of Haryana ([[W p1 id|CRM-M-14482-2016]]). Registry officials said that it'd be masked. In the village, she'd been known only as "the Assamese".

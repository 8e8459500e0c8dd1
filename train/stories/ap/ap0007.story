id: ap0007
genre: news
where: CA-ON
published: 2018-06-14
title: Nail technicians slept in supply room, Barrie court told
person p1: role=victim,witness age=22 protected=yes why=trafficking-victim
person p2: role=victim,accused age=26 protected=yes why=trafficking-victim
person p3: role=accused,relative age=49 protected=decide why=adult-accused
person p4: role=accused age=51 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=expert age=- protected=no why=official
person p8: role=bystander age=- protected=no why=adult-bystander
person p9: role=author age=- protected=no why=author
screen p1: labor-trafficking
screen p2: labor-trafficking misidentified=yes
note: aunt accused is D; her business partner, unrelated, K; salon where they slept W; common surname Nguyen shared by victim and interpreter

[[K p9 name|Colleen MacIsaac]]
The Simcoe Ledger

BARRIE, Ont. — What the customers liked, said one of them, was that you never needed an appointment.

"Seven in the morning, eleven at night, there was always a girl," [[K p8 name|Trudy Vanderveen]] told the Superior Court of Justice on Wednesday. "I thought, my goodness, they're keen." It hadn't occurred to Ms. [[K p8 name|Vanderveen]] to wonder where they went when the lights were off. They did not go anywhere.

Two young women from Hai Phong slept for fourteen months on yoga mats in the supply room of [[W p1 address|Lily Lacquer, 77 Anne Street]], between the acetone and the water heater, according to an agreed statement. They were paid nothing for the first nine. Each owed $31,000 for her travel, a sum that grew, and each had handed over her passport "for the insurance."

[[D p3 name|Hoa Thi Bui]], 49, and [[K p4 name|Franklin Deroche]], 51, are on trial for trafficking in persons, withholding documents and benefiting. [[D p3 name|Bui]] is the aunt of the younger complainant. [[K p4 name|Deroche]], a Midland realtor with an office on [[K p4 address|King Street]], put up the money and is kin to nobody.

A publication ban covers the complainants. Crown attorney [[K p5 name|Adwoa Mensah-Clarke]] called them A and B, but the exhibits did not. A debt ledger on the courtroom screen was ruled in two columns, headed "[[W p1 name|Thuy]]" and "[[W p2 name|Linh N.]]," with a deduction under the second for "[[W p2 body|gold tooth, fix]]."

A, 22, testified that her aunt would telephone her parents on speaker. "She says, '[[W p1 name|Bui Thu Thuy]] is lazy, maybe I send her to Toronto to another kind of shop.' My father begs her."

B's trouble was of another sort. In March 2016, a city inspector found her alone on the premises and called police. [[W p2 name|Nguyen Khanh Linh]], as the information sworn against her reads, was charged with working without a permit and with using a false social insurance number. The card was one that [[K p4 name|Deroche]] had bought. She spent 19 days at Penetanguishene and was ordered out of the country; file [[W p2 id|IMM-55-0127]] is still open.

"She was scared of him more than of you," said the interpreter, [[K p7 name|Kim Nguyen]], translating the answer. The court reporter asked whether [[K p7 name|Mr. Nguyen]] was related to the witness, since the names matched. Some forty per cent of his country was, he said.

Under cross-examination by defence lawyer [[K p6 name|Pierre Lachance]], B agreed that the back door hadn't been locked. "You could have walked out," [[K p6 name|Lachance]] said. "In what shoes?" she asked. [[D p3 name|Bui]] kept them in her car.

A now lives in another city and studies at [[W p1 school|Conestoga Lakes College]]. B works in a bakery. Both have applied for permits as trafficking victims. [[K p5 name|Mensah-Clarke]] told reporters that she hoped the charge against the older woman would be "formally put out of its misery" this summer.

In the corridor afterward, Ms. [[K p8 name|Vanderveen]] stopped one of them. "I had you for my daughter's wedding," she said. "It's [[W p2 name|Linh]], isn't it? I gave you five dollars." The witness said that she remembered. It had been taken off the debt.

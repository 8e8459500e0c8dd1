id: am0047
genre: news
where: IN-TN
published: 2022-08-05
title: Egg-donor racket: Erode girl, 16, was herself listed as 'offender' for fake Aadhaar
person p1: role=victim,accused age=16 protected=yes why=sexual-offence-victim
person p2: role=accused,relative age=38 protected=decide why=adult-accused
person p3: role=accused age=40 protected=decide why=adult-accused
person p4: role=accused age=36 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=expert age=- protected=no why=official
person p8: role=bystander age=- protected=no why=adult-bystander
screen: unclear
note: sexual abuse by stepfather and exploitation for eggs; no commercial sex act so unclear; the mother accused is D, stepfather D

ERODE: The wrong date of birth was a good forgery. A police typist believed it for a month, in which a schoolgirl stood as fourth accused in her own case.

The girl, 16, was taken eight times to fertility hospitals in three States. Her eggs were sold at ₹20,000 a time, of which the broker kept five. To be taken for a married woman of 22 she was lent a thali and a card. Her mother, [[D p2 name|Sumaiya alias Indrani]], 38, is under arrest, and so are the mother's companion, house painter [[D p3 name|Syed Ali]], 40, who's further charged with repeated sexual assault on the girl under POCSO, and the broker, [[K p4 name|Malathi Kannappan]], 36.

"She cut the card in half in front of me," said additional superintendent [[K p5 name|Kanageswari Balu]], "and then she asked if I was going to arrest the other half." ADSP [[K p5 name|Kanageswari]] has written to the court to strike off the name of A4.

At whose instance the forgery was done isn't in doubt: van driver [[K p8 name|John Peter]] has said that he drew the card up in a browsing centre, on payment by [[K p4 name|Malathi]] of ₹1,500. He's a witness, for now.

Health joint director [[K p6 name|A. Viswanathan]] sealed the scanning rooms of four hospitals on Thursday. Two of them had recorded her weight and none, Dr. [[K p6 name|Viswanathan]] said, the fact of her school bag. Gynaecologist [[K p7 name|Dr. Hephzibah Samraj]], on the State's panel, said that donors must be over 23 and may give once in a life. "Eight cycles on a growing child! I read the file standing," [[K p7 name|Dr. Samraj]] said.

In June the girl had run to relatives in Salem. [[D p2 name|Indrani]] came after her with a policeman and a complaint of theft. It was the relatives who had the presence of mind to ask to see the complaint. Their niece was under the cot.

She's now in a home, has been put back in class XI, and is said to be furious at having missed trigonometry. On Wednesday, in an excess of zeal, the district's welfare board tweeted its congratulations: "Brave [[W p1 name|Ramya]] joins [[W p1 school|Govt Model HSS, Perundurai Road]]! #[[W p1 url|BeLikeRamya]]". It was taken down. A screenshot lives.

The old charge sheet hasn't been taken down from anywhere. "A4 [[W p1 name|Ramya]] (22) w/o Karthik", says page three, "@ [[W p1 alias|Ramya Syed]], [[W p1 address|4/155 Kollampalayam Housing Unit]], Aadhaar ending [[W p1 id|0551]]; identification: [[W p1 body|a line of needle marks below the navel, mole on the chin]]; since absconding."

At the tea stall, they call it the egg case, and laugh. [[K p8 name|John Peter]] doesn't. "I asked, who's Karthik? They said, put anyone," he told this correspondent. He has two daughters himself. He saw [[W p1 name|Ramya]] in the van once, with a geometry box on her knees, drawing a circle, and then, he said, the road was bad and she drew it again.

[[D p3 name|Syed Ali]]'s bail plea comes up on Monday.

id: m-0040
genre: news
where: IN-WB
published: 2009-12-19
title: Circus girl gets her wages, her passport and the elephant's photograph
person p1: role=victim age=13 protected=yes why=trafficking-victim
person p2: role=victim age=15 protected=yes why=trafficking-victim
person p3: role=accused age=58 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=expert age=- protected=no why=adult-bystander
person p6: role=author age=- protected=no why=author
person p7: role=relative age=- protected=yes why=identifies-protected
screen: labor-trafficking
screen p2: labor-trafficking
note: Nepali circus children; the act's stage name; village; the circus was where they lived

[[K p6 name|Sutapa Ganguly]]

BHADRAPUR MORE: The thing she'd most like to have back, said the younger of two Nepali girls removed from [[W p1 address|the New Apsara Circus at the Kalibari field]] last week, isn't the money. It's a photograph of her with [[W p1 other|Rani, the elephant]].

She was nine when an agent gave her father Rs 3,000 and had him put his thumb on a ten-year bond. She is 13 now. On the posters she's [[W p1 alias|"Baby Lily, Queen of the Ring of Knives"]]. She trained from four, was beaten with a rope if she fell, and was told by the manager that if she crossed the fence her father would be jailed for the debt. The other, who's 15 and flies in the trapeze as [[W p2 alias|Miss Monica]], has [[W p2 body|a steel pin in the right elbow]] from a fall at Siliguri in 2007, after which she was on the wire in five weeks.

Neither had been paid, ever. "The word salary," said [[K p5 name|Father Emmanuel Lepcha]] of the border home, "I had to explain."

Proprietor [[K p3 name|Fateh Khan]], 58, of [[K p3 address|22 Ripon Lane, second floor back]], was arrested under the bonded labour and Juvenile Justice laws. A jeep ([[K p3 vehicle|WB 73 0140]]), two rifles and a register were taken. Labour commissioner [[K p4 name|P. K. Barui]] ordered that he pay Rs 2.86 lakh, and read the names out for the cashier so that the reporters at the back of the hall could hear too: "[[W p1 name|Sunita Tamang]]. [[W p2 name|Maya Lama]]. Sign here."

Both come from [[W p1 address|Handikhola VDC, Ward 6]], Makwanpur. [[W p1 name|Sunita]]'s father, [[W p7 name|Buddhi Tamang]], had been sent for. He walked in, looked down the row of girls in borrowed sweaters, and asked which one.

They leave tomorrow by the 10.15 for Raxaul. The photograph hasn't been found. Anybody who has it may send it to [[K p5 name|Fr Lepcha]], [[K p5 address|St Paul's, P.O. Panitanki]].

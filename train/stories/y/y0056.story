id: y0056
genre: news
where: KE
published: 2023-03-02
title: Two charged after lorry of "hotel girls" proves to be choir
person p1: role=accused age=- protected=no why=adult-accused
person p2: role=bystander age=22 protected=no why=adult-bystander
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
screen p2: none
note: nothing to protect; a rumour of trafficking which turns out to be a choir; careless driving

A police operation against what a caller had described as "a lorry of young women being carried to Tanzania to be sold" ended at Namanga on Saturday with eleven verses of *Jerusalem*.

The passengers, all adults and members of the Emmanuel Gospel Singers, Kajiado, were on their way to a wedding in Arusha. They had their passports in their handbags. Their organiser, alto [[K p2 name|Naserian Lekishon-Wambui]], 22, said that nobody had recruited her except the Lord, and that fee had been paid.

The driver, [[K p1 name|Cosmas Musau Nthiwa]], was however arrested for carrying passengers on goods. He was fined KSh 20,000 by Principal Magistrate [[K p3 name|Hedwig Mwongeli-Tanui]].

Sub-county commander [[K p4 name|Rashid Guracha Dida]] would not apologise. "I'd rather stop ten choirs," he said, and asked the sopranos to move off the weighbridge.

id: x0061
genre: news
where: AU-QLD
published: 2013-08-22
title: Cane farmers' ball raises $41,000; no one hurt
person p1: role=public-figure age=- protected=no why=public-figure
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=bystander age=- protected=no why=minor-not-in-crime
person p5: role=author age=- protected=no why=author
note: nothing to protect; auction in which people are "sold"

The bidding for [[K p2 name|Bruce Pascoe-Hunt]] opened at fifty dollars and it was some time before it moved.

Eleven bachelors of the Burdekin went under the hammer at the Home Hill showgrounds on Saturday, each for a day's labour. Auctioneer [[K p1 name|Senator Dot Ferrier]] was merciless. "He's six foot, he's got his own chainsaw, and his mother says take him," she said of [[K p2 name|Bruce]], who went at last for $220 to the Sisters of Mercy.

Top price was $1,900, paid by three women from Ayr for the company of the vet, [[K p3 name|Dr Sanjeev Rao]], and a pregnancy test. For the alpaca. The alpaca was there.

Every cent goes to the burns ward. [[K p4 name|Tarni Doolan]], 9, who came home from it in June, pulled the raffle: she'd been hurt by a fallen kettle, and she told the whole tent how, and how they had fixed her. You could've heard an ice cube.

"Sold," said the Senator, when she had found her voice. Photos by [[K p5 name|Neville Crisp]].

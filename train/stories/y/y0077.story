id: y0077
genre: news
where: IN-TN
published: 2006-03-01
title: Town Panchayat notes
person p1: role=official age=- protected=no why=official
person p2: role=official age=- protected=no why=official
person p3: role=bystander age=- protected=no why=adult-bystander
note: nothing to protect

Uthamapalayam: Vice-chairman [[K p1 name|P. K. S. A. Arumugaperumal Nadar]] walked out of Monday's meeting and, finding that it was raining, walked in again.

At issue was the weekly market, leased for ₹3.1 lakh to [[K p3 name|'Cycle' Muthuramalingam]], who has not paid. He told the house that the debt had grown because cattle had not; eleven traders have gone over to Cumbum. Member [[K p2 name|Tmt. A. Jesintha Pushpam]] (Ward 6) wanted the lease re-sold. Another shouted that the officer who had touched that file in 2004 ought to be touched by it.

A bus shelter was sanctioned at the girls' school. The clock was again discussed.

id: t0043
genre: news
where: US-TN
published: 2024-09-12
title: Roofers' boss out $2 million over a forged signature
person p1: role=convicted age=52 protected=no why=adult-convicted
person p2: role=victim age=- protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
person p4: role=witness age=34 protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
screen p4: none
note: nothing to protect; insurance fraud; a worker asked whether anyone held his papers says no

The signature on the surety bond was that of [[K p2 name|Ellery Whitt]], a Knoxville dentist who was under anesthesia that day.

A federal jury needed ninety minutes on Wednesday to convict [[K p1 name|Grady Sneed]], 52, of wire fraud. The roofing contractor pledged the dentist's lake house to secure jobs at three schools.

Prosecutor [[K p3 name|Adele Munsey]] had also looked into how he treated his crews. Foreman [[K p4 name|Efraín Batz]], 34, was asked at length. Did the boss keep anyone's passport? No. Threaten to call Immigration? "He is afraid of Immigration more than us," said [[K p4 name|Batz]]. Did anyone owe him money? "He owes us." They'd been paid every week but the last two, and half of them had already gone to a better outfit in Maryville.

[[K p1 name|Sneed]] will be sentenced by U.S. District Judge [[K p5 name|Cornell Applewhite]] in December. [[K p2 name|Whitt]] says the house needs a roof.


id: ae0115
genre: news
where: US-NC
published: 2008-12-11
title: Farm-stand couple's Christmas debt forgiven
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=bystander age=62 protected=no why=adult-bystander
person p3: role=official age=- protected=no why=official
person p4: role=relative age=7 protected=no why=minor-not-in-crime
note: nothing to protect; "sold", "paid off", "owed", "the girl", a bank

The bank had the papers on the farm, on the truck and, [[K p1 name|Lottie Oxendine]] believed, on the dog.

She and her husband, [[K p2 name|Hubert Oxendine]], 62, had sold collards at [[K p1 address|the crossroads stand on Union Chapel]] for thirty-one years and come up $8,900 short on a well. "Each month we paid and each month it was more," he said. "I got so I'd hide from the mailman, and he's my brother."

Somebody has settled it. Branch manager [[K p3 name|Chih-ming Lowe]] of [[K p3 employer|Lumbee River Savings]] said on Monday that the sum was brought in by hand, in an envelope, by a person who wished to be a Christmas secret. He did say that there was a smell of collards.

The couple's granddaughter, [[K p4 name|Noel Oxendine]], 7, thinks that she knows, and won't be made to tell. At [[K p4 school|Union Chapel Elementary]] the girl has drawn a man with a beard and a tractor. Noel, as any child can say, comes but once a year.

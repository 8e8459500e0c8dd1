id: p-0023
genre: news
where: US-NM
published: 2012-09-06
title: 3-year-old taken in car found safe; suspect held in Gallup
person p1: role=victim age=3 protected=yes why=minor-victim
person p2: role=accused age=42 protected=no why=adult-accused
person p3: role=relative age=22 protected=yes why=identifies-protected
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=author age=- protected=no why=author
note: abduction by carjacking; alert is over, the child found, so rule 2 holds; named in the alert text and by the mother; car plate of the family

GALLUP, N.M. — The alert that buzzed phones across three counties Tuesday evening lasted 52 minutes. It ended at a hay stand, where a man selling bales noticed a child's sandal on the dashboard of a car that had stopped for water.

[[K p2 name|Ronnie Lee Tso]], 42, of [[K p2 address|Mentmore Loop]], is charged with kidnapping, unlawful taking of a vehicle and child abuse. He is in the McKinley County jail on a $200,000 cash-only bond.

The 3-year-old boy was asleep in the back seat of [[W p1 vehicle|a tan Chevrolet Malibu, New Mexico plate 555-KRB]], when it was driven away from a pump on Route 66. His mother had gone in to pay.

"I could see my own brake lights," said [[W p3 name|Kendra Begaye]], 22. "I ran after them in my work shoes. I was yelling [[W p1 name|Isaiah]], [[W p1 name|Isaiah]], like he could do something."

The bulletin, which is still posted on several sites, gave the child's full name as [[W p1 name|Isaiah Begaye]], [[W p1 birthdate|born June 30, 2009]], and described [[W p1 body|a birthmark over his right eyebrow]].

[[K p6 name|Floyd Yazzie]], who runs the hay stand, parked his flatbed across the exit. He said that the driver seemed surprised there was anyone in the back. "He looked, and he said a word, and he just sat down in the road," [[K p6 name|Yazzie]] said.

[[K p4 name|Capt. Rosario Chavez]] of the Gallup police said the boy was checked at the hospital and wanted to know who had his shoe.

Public defender [[K p5 name|Eleanor Pino]] told Magistrate Court on Wednesday that her client had taken a car but had not known that he took a child. "It's a difference of about 18 years," she said.

A preliminary hearing is set for Sept. 17.

By [[K p7 name|Ben Quintana]], Four Corners News Service

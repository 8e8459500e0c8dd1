id: a-0107
genre: news
where: IN
published: 2022-08-19
title: Kiln owner booked as 22 bonded labourers freed in Jhajjar
person p1: role=victim age=34 protected=yes why=trafficking-victim
person p2: role=victim age=11 protected=yes why=trafficking-victim
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=accused age=- protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=expert age=- protected=no why=adult-bystander
screen p1: labor-trafficking
screen p2: labor-trafficking
note: bonded labour; father and son; village; brick stamp

JHAJJAR: Twenty-two labourers, among them nine children, were freed from a brick kiln near Beri on Thursday in a raid led by sub-divisional magistrate [[K p5 name|Ravinder Malik]].

Kiln owner [[K p3 name|Dharampal Dahiya]] and contractor [[K p4 name|Chhotu Mahto]] were booked under the Bonded Labour System (Abolition) Act, sections 370 and 374 of the IPC and the child labour law. FIR [[K p3 id|0417]] has been registered.

Each family had taken an advance of Rs 20,000. "In one year it had become Rs 61,000," said [[K p6 name|Nirmal Ekka]], of a labour rights group. Guards had kept their Aadhaar cards. Those who asked to leave were beaten with a water pipe.

[[W p1 name|Birsu Manjhi]], 34, of [[W p1 place|Tola Kharwatand]] in Gaya district, said that he and his son turned 1,400 bricks a day. "[[W p2 name|Golu]] is 11. He can count to fourteen hundred only," he said.

Release certificates were handed out on the spot. Mr [[W p1 name|Manjhi]]'s had the wrong name on it.

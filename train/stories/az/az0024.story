id: az0024
genre: news
where: IN-PB
published: 2023-01-09
title: Kiln owner, munshi held near Sangrur; eleven freed, four of them children
person p1: role=victim age=12 protected=yes why=trafficking-victim
person p2: role=accused age=56 protected=no why=adult-accused
person p3: role=accused age=39 protected=no why=adult-accused
person p4: role=victim,accused age=27 protected=yes why=trafficking-victim
person p5: role=accused age=17 protected=yes why=juvenile-accused
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=expert age=- protected=no why=adult-bystander
person p9: role=author age=- protected=no why=author
screen p1: labor-trafficking
screen p4: labor-trafficking misidentified=yes
note: bonded labour; the father was first booked for theft of his own advance; a 17-year-old before the juvenile board is named by his own lawyer

[[K p9 name|Parminder Kaur Dosanjh]]

SANGRUR, Jan 8 — When the sub-divisional magistrate asked the smallest of them how old he was, the munshi answered for him: eighteen. The boy is 12. [[K p3 name|Billu Ram]], the munshi, was arrested on the spot.

The owner of the kiln, [[K p2 name|Jagroop Singh Randhawa]], 56, of [[K p2 address|Model Town, Phase II]], was picked up in the evening from a marriage palace he also owns. Both were booked under sections 370 and 374 of the IPC, the Bonded Labour System (Abolition) Act and the child labour law. FIR [[K p2 id|No. 4 of 07.01.2023, PS Sadar]], is in the names of [[K p2 name|Randhawa]] and [[K p3 name|Billu]], who is 39 and has been at the kiln since he was nine himself.

The 17-year-old son of a trucker was also apprehended, for having beaten a worker with a mould. He was produced before the Juvenile Justice Board. His particulars may not be published, although the lawyer for the family told a crowd of cameras to "release [[W p5 name|Armaan]], he has his boards in March, the whole of [[W p5 school|Cambridge Heights School]] is waiting for its head boy."

Eleven people had been kept since the month of Assu behind a wall, in return for an advance of Rs 30,000 a family. Four are under 18: they are 5, 9, 12 and 16. The 16-year-old, a girl, is expecting a child and was married in the village at Diwali; the committee will see about that also.

SDM [[K p6 name|Charanpreet Walia]] said the father of the 12-year-old had climbed over the wall in November and reached a police post. "They arrested him. [[K p2 name|Randhawa]] had given a complaint that he ran off with the advance, so our man was the thief," [[K p6 name|Walia]] said. He got eight days in Sangrur jail and then was handed back, on bail of the owner.

In the register at the post he's still the accused: "[[W p4 name|Mahesh Manjhi]], 27, s/o [[W p4 relative|Late Budhan]], r/o [[W p4 address|Tola Pipra, Gaya]], theft/cheating, GD entry [[W p4 id|19 dt. 14.11.22]]."

Asked if it would be struck off, DSP [[K p7 name|Rupinder Sohal]] said that it was "under process." Could the boy be photographed? [[K p7 name|Sohal]] said no. His office's own picture, circulated at 6 pm, is called [[W p1 photo|rescued_Golu_Manjhi_12yrs.jpg]].

[[K p8 name|Advocate Jasleen Thind]], who fought the case for a workers' union, counted the fingers of the children's hands for burns. "[[W p1 name|Golu]] can tell you the price of a thousand bricks in three districts. He can't write his name," [[K p8 name|Thind]] said. He had been the one that turned the bricks on the drying floor, as he's the lightest.

The families leave by the Monday train. The money, under the Act, is cancelled.

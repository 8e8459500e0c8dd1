id: z0014
genre: news
where: US-AZ
published: 2010-08-13
title: Salon owner kept women's passports in nail-polish carton, jury finds
person p1: role=victim age=29 protected=yes why=trafficking-victim
person p2: role=victim age=35 protected=yes why=trafficking-victim
person p3: role=accused,convicted age=46 protected=no why=adult-convicted
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=expert age=- protected=no why=adult-bystander
screen p1: labor-trafficking
screen p2: labor-trafficking
note: victim has same family name (Tran) as prosecutor; salon where they worked D, room where slept W

MESA, Ariz. – The carton said Ballet Slipper, 24 count. Inside, under a layer of bottles, were two Vietnamese passports and a list.

On the strength of that list jurors on Thursday found [[K p3 name|Lucille Vo]], 46, guilty of two counts of trafficking for forced labor. It showed what each woman owed for her ticket, then for her table, her gloves, a broken lamp. It was headed, in [[K p3 name|Vo]]'s hand, with their names, and prosecutor [[K p4 name|Diane Tran]] read it out before she caught herself: "[[W p1 name|Hạnh]], eleven thousand. [[W p2 name|Bích Tran]], nine thousand four—"

"Strike the names," said [[K p5 name|Judge Orrin Peabody]].

The women, then 29 and 35, did pedicures at [[D p1 employer|Angel Tips on Dobson]] ten hours a day for tips alone. At night they were driven to [[K p3 name|Vo]]'s mother's place, [[W p1 address|a trailer at space 41, Saguaro Shade Park]], and the door was locked from outside with a bicycle cable. When the older one asked to go home, she was told that her brother in Vinh would be visited.

[[K p6 name|Prof. Ellen Oduya]], who studies debt at Arizona State, told the jury that a sum that grows when you work is not a wage problem. "It's a leash," she said.

The prosecutor is no relation to the older woman, she told reporters who asked.

Sentencing is Sept. 24.

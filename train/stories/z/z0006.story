id: z0006
genre: news
where: US-MN
published: 2011-12-02
title: Hockey mom, hardware man and a judge: the Iron Trail hall of honor
person p1: role=public-figure age=- protected=no why=public-figure
person p2: role=public-figure age=- protected=no why=public-figure
person p3: role=official age=- protected=no why=official
person p4: role=author age=- protected=no why=author
person p5: role=relative age=- protected=no why=adult-bystander
person p6: role=bystander age=- protected=no why=adult-bystander
note: nothing to protect; many people with one surname, words of the matter used innocently

By [[K p4 name|Signe Aalto]]

VIRGINIA, Minn. — When [[K p1 name|Bev Kinnunen]] recruited girls for the first women's team on the Range in 1978, she paid for the skates out of her husband's debts, as she put it.

"I told [[K p5 name|Arne]] the truck payment would have to wait, and then I told him again in March," [[K p1 name|Kinnunen]], 81, said Saturday at the Elks, where she was inducted into the Iron Trail Hall of Honor. "Those girls needed ice."

Her husband, [[K p5 name|Arne Kinnunen]], raised a glass from table six.

Also honored were [[K p2 name|Pete Sorvari]], who sold hammers and advice on Chestnut Street for 52 years, and retired [[K p3 name|Judge Mavis Kinnunen]], [[K p1 name|Bev]]'s cousin by marriage, remembered for a sentence she gave a boy who'd stolen a canoe: paddle it back.

[[K p2 name|Sorvari]]'s grandson, [[K p6 name|Will Sorvari]], read the citation. "He held on to everybody's spare key," [[K p6 name|Will]] said. "Nobody ever asked for one back."

Next year's ballots are due in April.

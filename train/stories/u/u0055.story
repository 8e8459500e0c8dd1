id: u0055
genre: news
where: NZ
published: 2018-12-07
title: Picker held as overstayer had 'nowhere to be but the shed'
person p1: role=victim,accused age=42 protected=yes why=trafficking-victim
person p2: role=accused age=60 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=expert age=- protected=no why=adult-bystander
person p6: role=relative age=- protected=yes why=identifies-protected
screen p1: labor-trafficking misidentified=yes
note: Samoan/Tongan orchard; immigration detention; brother; chief title; shed

The Tongan came to prune vines for a season. Six seasons later he was found asleep on netting at [[W p1 address|the back of a packhouse on Omahu Gorge Road]], and Immigration put him in the Hastings cells for being in New Zealand without leave.

He is 42. "In the cells they gave me a pie and a blanket, and I slept till noon," he told the District Court at Napier on Friday. "It was the first morning in six years that nobody counted me."

[[K p2 name|Viliami Paea Moala-Reid]], 60, who holds a chiefly title from the same island, is alleged to have brought in nine men. Growers paid him; he told the men it went to the church and to what they owed. He had their passports. Those who asked were made to kneel in front of the rest and were struck with a length of alkathene.

Defence counsel [[K p4 name|Jude Kereama]] said that discipline of this sort was customary. [[K p5 name|Rev. 'Ana Fifita]], called by the Crown, said that she'd preached on Tongan custom for thirty years and there was nothing in it about alkathene.

The prosecutor, [[K p3 name|Simon Hollister]], had to ask the court to go into chambers when the complainant's brother called out from the gallery, "Tell them, [[W p1 name|Sione]]! You tell them!" The brother, [[W p6 name|Tevita Lolohea]], has since been excluded.

A removal order, [[W p1 id|INZ 5550-1187]], was cancelled in March.

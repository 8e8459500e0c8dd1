id: al0001
genre: news
where: GB-ENG
published: 2018-10-05
title: Salon worker held five weeks over borrowed passport walks free
person p1: role=victim,accused age=24 protected=yes why=trafficking-victim
person p2: role=victim age=17 protected=yes why=trafficking-victim
person p3: role=accused age=47 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=bystander age=61 protected=no why=adult-bystander
person p8: role=author age=- protected=no why=author
screen p1: labor-trafficking misidentified=yes
screen p2: labor-trafficking
note: inspector shares the surname of the owner and of a Vietnamese victim's kin; salon where both slept is W; prison number late

By [[K p8 name|Colin Arkwright]]

A young woman who painted nails for eleven hours a day without wages spent most of the summer in a prison cell because of a passport that was never hers, Lincoln magistrates heard yesterday.

[[W p1 name|Nguyen Thi Hoa]], 24, was arrested on 28 August when police and immigration officers went into [[W p1 employer|Crystal Tips]] in [[W p1 address|Silver Row]]. She gave the name on the document, [[W p1 alias|"Lam My"]], and was charged with possessing it. No one asked who had handed it to her.

The answer, said prosecutor [[K p4 name|Rebecca Fairhurst]], was the man behind the till. [[K p3 name|Duc Van Tran]], 47, of [[K p3 address|14 Chantry Garth]], North Hykeham, took away [[W p1 name|Hoa]]'s own papers on the night she came off a lorry and told her that she owed £21,000. Until that was paid there would be no wage and no key. She slept on a treatment couch in [[W p1 place|the room over the salon]] with a second girl, [[W p2 name|Tran Bich Ngoc]], then 17.

"The charge is withdrawn, and I want it recorded that it ought not to have been brought," Miss [[K p4 name|Fairhurst]] told the bench.

[[K p3 name|Tran]], who is not related to the girl, was remanded on two counts of holding a person in servitude, under case number [[K p3 id|53LN0318818]].

Insp [[K p5 name|Grace Tran]] of the county's exploitation unit, also no relation, said that her officers now carry cards in Vietnamese. "We met Miss [[W p1 name|Nguyen]] three times before the raid. She did my sergeant's thumbs. She smiled, because he was watching her," the inspector said. [[K p5 name|Grace Tran]] apologised in person at the back of the court.

[[K p7 name|Maureen Lincoln]], 61, who runs the wool shop opposite, had noticed that the lights upstairs went off at a switch outside the door. "The little one, [[W p2 name|Ngoc]], has a [[W p2 body|white streak in her fringe]], so you'd remember her," Mrs [[K p7 name|Lincoln]] said. "She'd wave. Never came across the road."

[[W p2 name|Bich Ngoc]] has been found a place with [[W p2 address|foster carers in Ruskington]] and has started at [[W p2 school|Sleaford Vale College]], where she is taking English and maths.

Duty solicitor [[K p6 name|Oluwaseun Bright]] said that his client had been "a model prisoner at the wrong address". The discharge slip he held up for photographers read [[W p1 name|NGUYEN, T. H.]], number [[W p1 id|A4417ER]], born [[W p1 birthdate|3/2/94]].

Asked what she would do first, [[W p1 name|Hoa]] told Mr [[K p6 name|Bright]] she should like to ring her grandmother, and then to sleep in a bed with nobody's feet in it.

The salon has been closed by order until January.

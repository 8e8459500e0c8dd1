id: m-0075
genre: news
where: US-MA
published: 2012-04-29
title: The nanny, the bracelet and the list on the refrigerator
person p1: role=victim,accused age=25 protected=yes why=trafficking-victim
person p2: role=accused age=42 protected=no why=adult-accused
person p3: role=accused age=39 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=expert age=- protected=no why=adult-bystander
person p7: role=author age=- protected=no why=author
person p8: role=witness age=7 protected=yes why=minor-witness
person p9: role=bystander age=- protected=no why=adult-bystander
screen: labor-trafficking misidentified=yes
note: long suburban feature: charged with larceny of a bracelet; the house is where she lived; the children are witnesses; a library card and the 352 bus

By [[K p7 name|Priscilla Van Houten]], West Weekly

WENLOCK — The police report runs to a page and a half. A gold bracelet worth $2,800 had gone. The nanny had gone too. Arithmetic was done.

So, on the evening of November 3, an officer drove up behind a woman walking along Route 117 in sandals, put her in handcuffs and, having found no bracelet, charged her with larceny over $250. She was held at the women's prison for six days, since she had no license, no passport and nobody to ring. The docket is [[W p1 id|1147 CR 003316]]. The name on it is misspelled two ways, [[W p1 name|Nimali Wickremsinghe]] and [[W p1 name|N. Wickramasingha]].

The passport was, it turns out, four hundred yards from where she was stopped, taped to the underside of a drawer at [[W p1 address|26 Orchard Knoll, the shingled Colonial with the trampoline]]. That's what federal agents say in a complaint against [[K p2 name|Stephen Garabedian-Holt]], 42, an orthodontist, and [[K p3 name|Caroline Holt]], 39, charged on Friday with forced labor and document servitude.

She was 25 and came from Kandy, recruited through an agency in Dubai. Her contract promised $9.75 an hour. For nineteen months she was given $40 on alternate Sundays, when the [[K p3 name|Holts]] remembered. She rose at five and slept on the floor of the nursery. There was a list on the refrigerator that began, "N. does not use the front door". When she said that she wished to leave, [[K p3 name|Caroline Holt]] allegedly told her that a runaway maid in Massachusetts gets two years and that they'd "already spoken to the police".

"And it looked, didn't it, as if that was true," said [[K p6 name|Beatriz Lagerlöf]], of the Greater Boston Domestic Workers' Table, [[K p6 address|88 Warren Street, third floor]], [[K p6 phone|617-555-0168]].

The one person who'd said otherwise is seven. The [[K p3 name|Holts]]' eldest told her first-grade teacher that "our [[W p1 alias|Nimmi]] cries in the dryer room so the dryer's louder". The teacher at [[W p8 school|Wenlock Center School]] filed a report with the state in September. It was screened out. In an interview with agents [[W p8 name|Phoebe]] was asked where the bracelet might be and replied at once, in [[W p8 other|the dollhouse chimney]]. She'd put it there in October, for Santa to find.

Police Chief [[K p4 name|Edmund Tarbox]] has apologized. "We were told a thing by people we knew, and we wrote it down as though we'd seen it."

Assistant U.S. Attorney [[K p5 name|Sunil Wadhwani]] declined to comment. [[K p2 name|Garabedian-Holt]]'s office on Main Street ([[K p2 vehicle|the silver Cayenne with the SMILE plate]] has a reserved spot) was closed on Saturday.

She is studying for the GED at [[W p1 school|the Waltham adult learning center]]. On Thursdays she takes [[W p1 other|the 352 to the library in Burlington]], where [[K p9 name|Mr. Odhiambo]] at the desk keeps the Sinhala shelf, all nine books of it, and she uses the front door.

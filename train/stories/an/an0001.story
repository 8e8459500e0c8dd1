id: an0001
genre: news
where: CA-MB
published: 2012-05-14
title: Teen in motel robbery was being sold by man who planned it, court hears
person p1: role=victim,accused age=16 protected=yes why=trafficking-victim
person p2: role=accused age=33 protected=no why=adult-accused
person p3: role=accused age=18 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=victim age=58 protected=no why=adult-victim
person p7: role=expert,victim age=15 protected=no why=consented
person p8: role=author age=- protected=no why=author
screen p1: sex-trafficking-minor misidentified=yes
screen p7: sex-trafficking-minor
note: girl charged with a robbery was sold at motels; first name in lawyer's quote; Exhibit number and file in her own name; judge's surname is a word; her street name on an ad

By [[K p8 name|Dale Thorvaldson]]

WINNIPEG — For nine weeks she sat in the Manitoba Youth Centre as one of three people who bear-sprayed a furnace salesman in a Pembina Highway motel. On Monday a Crown attorney stood up and told a different story about the girl.

[[K p4 name|Marcie Funk]], for the Crown, said the 16-year-old had been brought to the city from [[W p1 address|Poplar Narrows, a reserve of 600 people north of Grand Rapids]], by [[K p2 name|Jason Trudel]], who put her picture online within four days and kept what the men paid. "She was given a quota of $800 a night," [[K p4 name|Funk]] said. "Robbing the last man was his idea of making it up when she fell short."

[[K p2 name|Trudel]], 33, of [[K p2 address|Langside Street]], pleaded not guilty to robbery and to living on the avails of a person under 18. His driver, [[K p3 name|Brandon "Tiny" Okemaw]], 18, pleaded guilty last month. [[K p3 alias|Tiny]], as the motel staff knew him, is to be sentenced in June.

The salesman, [[K p6 name|Gerald Wiebe]], 58, testified that he had answered an advertisement for someone calling herself "[[W p1 alias|Kokanee]]", with a phone number ending [[W p1 phone|0148]]. He hadn't believed that she was 21. "I have granddaughters," [[K p6 name|Wiebe]] told the court, and didn't finish.

Judge [[K p5 name|Harold Summer]] ordered that nothing be published that could identify the girl. Minutes later her own lawyer read into the record a letter addressed to "the people looking after [[W p1 name|Delphine]]", and the docket taped to the door of courtroom 306 still listed [[W p1 name|MOOSEHUNTER, D. R.]], [[W p1 birthdate|b. 3 Feb. 1996]], youth file [[W p1 id|YO-12-01-30447]].

The charge against her was stayed at noon. [[W p1 name|Moosehunter]], in a grey sweatshirt, [[W p1 body|a small eagle feather inked behind her left ear]], walked out between two youth workers.

[[K p7 name|Jolene Spence]], 41, who runs a drop-in on Selkirk Avenue and was herself sold out of the same strip of motels at 15, had come to sit in the gallery. She tells that to anyone who asks, she said, and wants her name on it. "They had her in the papers as a bandit," [[K p7 name|Spence]] said. "Nobody wrote that she was a kid who owed a man money for her own bus ticket."

The girl's grade 10 teacher at [[W p1 school|Chief Andrew Flett Memorial]] drove six hours to be there. She'd brought the yearbook. In it, said the teacher, [[W p1 name|Delphine]] is the one holding [[W p1 other|the provincial archery ribbon]].

[[K p2 name|Trudel]]'s trial continues Wednesday. His information is number [[K p2 id|CR 12-01-31009]].

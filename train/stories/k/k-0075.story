id: k-0075
genre: news
where: GB-ENG
published: 2017-09-21
title: Pensioner who lost £38,000 to '[[K p2 alias|Captain Brad]]' wants you to know his song
person p1: role=victim age=74 protected=no why=adult-victim
person p2: role=convicted age=36 protected=no why=adult-convicted
person p3: role=convicted age=27 protected=no why=adult-convicted
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=expert age=- protected=no why=adult-bystander
note: romance fraud; adult victim named, photographed; nothing to protect

He sent her a song every morning, [[K p1 name|Maureen Applegarth]] says, and the worst of it is that some of them were good.

[[K p1 name|Mrs Applegarth]], 74, a retired deputy head from Whitley Bay, believed for fourteen months that she was engaged to a widowed American officer called [[K p2 alias|Captain Brad Stone]], who was stuck on a peacekeeping mission without access to his pension. He needed a customs fee, then a surgeon, and then a lawyer to sue the surgeon.

There was no captain. There was [[K p2 name|Gareth Moyle]], 36, in a flat above a vape shop in Gateshead, and his cousin [[K p3 name|Shelley Moyle]], 27, who did the voice of the nurse.

At Newcastle Crown Court they were jailed yesterday for four years and thirty months. Prosecutor [[K p4 name|Obafemi Lawal]] said that they had eleven other "fiancées" on a spreadsheet, colour-coded by blood pressure.

Judge [[K p5 name|Christopher Hesketh]] told the pair that they'd stolen more than money. [[K p1 name|Mrs Applegarth]] disagreed from the gallery, quite loudly. It was mostly the money, she said.

She now gives talks to lunch clubs. She plays the songs. [[K p6 name|Detective Inspector Noor Haider]], who often goes with her, says that nobody has yet left without changing a password.

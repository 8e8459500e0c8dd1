id: y0093
genre: news
where: ZA
published: 2016-04-20
title: Three found in salon 'staff room' with locks outside
person p1: role=victim,accused age=25 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
screen: labor-trafficking misidentified=yes
note: Ghanaian hair braider held for no papers; town station cell; stage nickname

CAPE TOWN – The charge against the young woman in the grey headwrap was that she hadn't a visa. She hadn't. It's stapled into a Ghanaian passport which hung, with two others, on a nail in her employer's kitchen.

[[W p1 name|Dziedzorm Abla Kpeglo]], 25, had been fourteen hours a day behind a chair, braiding, since the week she flew in. She'd been offered R9,000 a month. She got R50 on Sundays, for airtime, and a talk: she'd eaten R42,000 and who would give it back, her mother? She slept in what the salon called a staff room, with two more women, above [[W p1 place|Gold Coast Hair, Voortrekker Road]]; it had no handle inside.

Immigration officers who came on another matter arrested all the three. "We were first told to deport," said Warrant Officer [[K p3 name|Ashwin Fortuin-Mbeki]].

The owner, [[K p2 name|Ewurabena 'Glitz' Sam-Awortwi]], was arrested on Monday under the Prevention and Combating of Trafficking in Persons Act. Prosecutor [[K p4 name|Tumi Rapulana]] has said that he will take a view on the visa charges "this week, next week, sometime".

On the salon's wall, till Tuesday, there was a photo of their best braider: [[W p1 alias|'Zuzu Speedhands']], September.

id: w0079
genre: news
where: US-VA
published: 2009-02-19
title: Fairfax restaurant family gave cook a number for a name
person p1: role=victim age=38 protected=yes why=trafficking-victim
person p2: role=accused age=57 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
screen: labor-trafficking
note: numbers for names; the number is a payroll alias; hospital number; noodle trade

Everyone at [[W p1 employer|Jade Pagoda]] had a number, so that the waitresses could call an order without Chinese. The cook was [[W p1 alias|Eleven]].

On Wednesday [[K p2 name|Gordon Siu]], 57, who owns the place and another in Centreville, was charged with holding [[W p1 alias|Eleven]], 38, to labor for two years: six and a half days a week, fourteen hours, a mattress [[W p1 address|in the flour room]]. His $60,000 fee to a snakehead had been bought up by [[K p2 name|Siu]], agents say, and the debt grew each month by what he ate. When he burned an arm he was told a hospital would hand him to the police. It did not; it gave him chart [[W p1 id|INOVA 3-3-0-1-1-8-K]] and a nurse from Fuzhou.

"I'd ask that we not use his name," Magistrate Judge [[K p3 name|Theodora Gantt]] said.

"We have none that's certain," said [[K p4 name|Mark Esposito]], for the government. "The passport is in [[W p1 name|Lin Guo-Dong]]'s name, and he says that is himself and not himself. He signs [[W p1 name|Lin]]."

He pulls noodles [[W p1 body|left-handed, the right being webbed with scar]]. He's with a Lutheran family [[W p1 place|in Vienna, on Moorefield Hill]].

[[K p2 name|Siu]], [[K p2 address|Clifton Hunt Drive]], surrendered [[K p2 vehicle|a Porsche Cayenne]] and his own passport, [[K p2 id|No. 0451 8 8210]].

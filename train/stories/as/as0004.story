id: as0004
genre: news
where: US-NY
published: 2007-12-02
title: In a house on the Sound, a maid with no wages and no winter coat
person p1: role=victim,witness age=47 protected=yes why=trafficking-victim
person p2: role=victim age=39 protected=yes why=trafficking-victim
person p3: role=accused age=52 protected=no why=adult-accused
person p4: role=accused age=49 protected=no why=adult-accused
person p5: role=bystander,witness age=- protected=no why=adult-bystander
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=author age=- protected=no why=author
person p9: role=relative age=- protected=yes why=identifies-protected
screen p1: labor-trafficking
screen p2: labor-trafficking
note: two Sri Lankan domestic workers, one walked out to a doughnut shop; house address is theirs as well as the couple's; daughter at home named

By [[K p8 name|Ellis Van Houten]]

CENTRAL ISLIP, N.Y. — The first thing [[W p1 name|Chandrika Wijesuriya]] asked for, when a manager found her behind a doughnut shop at six on a May morning, was a word: she had never been told what the town was called.

She'd been in it five years.

On Monday a federal jury will begin weighing whether the couple who brought her, [[K p3 name|Anil Bhojwani]], 52, and his wife, [[K p4 name|Sunita Bhojwani]], 49, importers of silk flowers, held two women as servants by beating and threat. Both live at [[W p1 address|18 Heron Point Road]], where the women slept on mats beside the boiler.

The prosecution's case, as laid out by Assistant U.S. Attorney [[K p6 name|Deirdre Kalish]], comes down to arithmetic. Mrs. [[W p1 name|Wijesuriya]], then 47, was to be paid $150 a month; over five years [[K p6 name|Kalish]] counted $1,100, all of it wired to a daughter in Kurunegala. The passports were in a locked drawer, under the good tablecloths.

Her companion, [[W p2 name|Padma Rathnayake]], 39, got less. Neighbors testified that they had seen a woman in a summer dress scraping ice from the steps. "I said to my husband, they must be very warm people, over there," said [[K p5 name|Lorraine Petrocelli]]. On cross-examination Mrs. [[K p5 name|Petrocelli]] conceded that she had never asked.

Defense lawyer [[K p7 name|Sheldon Mirsky]] told jurors that the servants were free to go and that bruises had come from folk cures. He called [[W p2 name|Rathnayake]] "a practiced liar," and pressed her about [[W p2 body|a burn shaped like a ladle]] on her forearm. [[W p2 name|Padma]], as [[K p7 name|Mirsky]] called her all afternoon, held the arm up for the jury and said nothing at all.

The women are housed by a charity. Its director asked that its name be left out, and this newspaper agreed; but a whiteboard visible in the courthouse victim room on Thursday read "[[W p1 name|Chandrika]] / [[W p2 name|Padma]] — van to [[W p1 address|St. Ursula's Convent, Brentwood]] 4:45."

In Sri Lanka the daughter who got the $1,100, [[W p9 name|Nilmini Wijesuriya]], said by telephone that it had paid for a roof. "We thought Amma was rich," she said. "She told us that she had a room with a heater."

Mr. [[K p3 name|Bhojwani]] is free on $3.5 million bond and his wife wears an ankle monitor. Asked on the steps how she felt, Mrs. [[K p4 name|Bhojwani]] said that she'd treated them like family.

The manager of the shop told jurors that his visitor pointed at the case and held up one finger. He gave her the whole dozen. In the police report she appears as "[[W p1 name|WIJESURYA, C.]], F, homeless, poss. EDP."

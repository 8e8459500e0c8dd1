id: m-0053
genre: news
where: IN-TG
published: 2005-06-30
title: 'Nikah' for three weeks: Qazi, broker and 61-year-old visitor held; girl was first named as accused
person p1: role=victim,accused age=16 protected=yes why=trafficking-victim
person p2: role=accused age=61 protected=no why=adult-accused
person p3: role=accused age=55 protected=no why=adult-accused
person p4: role=accused age=40 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=expert age=- protected=no why=adult-bystander
person p7: role=author age=- protected=no why=author
person p8: role=relative age=- protected=yes why=identifies-protected
screen: sex-trafficking-minor misidentified=yes
note: contract marriage of a minor for money; forged age; girl arrested with a visa charge; passport, visa, lane address

[[K p7 name|Zehra Moinuddin]], City desk

Three pages of a carbon-copy register were produced in the court of the Fourth Metropolitan Magistrate on Wednesday. Column 6 is "Age of bride". In it is written 24. Over it, in another ink, is written 24 again.

She's 16. On June 9 she was "married" to [[K p2 name|Saleh bin Mubarak Al-Hadrami]], 61, a visitor holding passport [[K p2 id|01442907]] and a return ticket for July 1. He paid Rs 1.5 lakh to a broker, [[K p4 name|Shaheen Begum]], 40, of [[K p4 address|17-3-114, Yaqutpet]]. The Qazi, [[K p3 name|Syed Hafeezullah]], 55, took Rs 20,000 and signed the talaqnama the same day, leaving the date blank. It was to be filled in when the gentleman flew.

For eleven days she was kept at [[W p1 address|Room 9, Al-Noor Guest House, Tolichowki]]. On the twelfth she went out for bangles with his wallet and took an auto to the station.

He complained of theft. It's why the first paper in the file, [[W p1 id|Crime No. 184/05]], has the girl as accused. She spent two nights at the women's station, where, according to [[K p6 name|Jameela Nishat-Rao]] of the Shaheen Bastis collective, a constable advised her to go back to her husband.

"Her brother asked them to look at the register," [[K p6 name|Nishat-Rao]] said. "That was the entire investigation."

ACP [[K p5 name|M. Sudhakar Goud]] said that the theft case has been closed as false and a fresh one registered under the Child Marriage Act and sections 366A, 372 and 373 IPC, in which the girl is the victim. "In the fresh one we've taken care that she's only [[K p1 initials|'X']]."

The old one is pinned to it. The copy given to the accused's counsel, and to this newspaper, reads: "[[W p1 name|Rubina Fatima]], d/o [[W p8 name|late Ghouse Pasha]], resident of [[W p1 address|the lane beside Bilal Masjid, house with the green tin, Wattepally]], student of [[W p1 school|9th class, Govt. Girls' High School (Urdu medium), roll 22]]."

She's at [[W p1 place|the state home at Nimboliadda]]. She still has the bangles, glass, a dozen, [[W p1 other|one broken]].

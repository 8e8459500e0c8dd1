id: p-0047
genre: news
where: AU-SA
published: 2019-07-18
title: Brothel manager jailed over women's 'contract' in Adelaide's north
person p1: role=victim age=22 protected=yes why=trafficking-victim
person p3: role=convicted age=51 protected=no why=adult-convicted
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=author age=- protected=no why=author
screen: sex-trafficking-adult
note: debt bondage; working name is an alias W; first name in recorded call; house where they slept

[[K p8 name|Eloise Fahey]], Courts

THE contract ran to one page and was in Thai. It said that a woman would serve 600 customers and that the first 450 were for the house.

[[K p3 name|Vanessa Lyn Drury]], 51, was yesterday jailed by the South Australian District Court for six years and three months after pleading guilty to two counts of causing a person to remain in servitude and one of debt bondage. She'll be eligible for parole in 2023.

Judge [[K p4 name|Michael Zanetti]] said she had run a brothel in [[W p1 address|a cream-brick house on Whites Drain Road]], Salisbury, at which two women, 22 and 30, lived in a converted laundry. Their passports were taped beneath a drawer. They were told that "the agent" would visit their parents if the count was not kept up.

Both believed they had come to work as waitresses.

Commonwealth prosecutor [[K p5 name|Priyanka Menon]] tendered intercepted calls. In one, the court heard, [[K p3 name|Drury]] complains to an associate: "[[W p1 alias|Cherry]]'s crook again. [[W p1 name|Kanya]], whatever her real name is. Tell her it's another fifty on the book if she can't get up."

She had told police that she was fond of "the girls" and cooked for them. Judge [[K p4 name|Zanetti]] said he accepted it. "One may be fond of livestock," he said.

For [[K p3 name|Drury]], [[K p6 name|Greg Tolland]] said that she'd been in the sex industry since she was 17 and had herself once worked under a similar agreement in Sydney. She'd known nothing else. He produced a letter from [[K p3 employer|an aged-care home at Elizabeth]] where she had taken a job as a cleaner while on bail, and where residents spoke highly of her.

[[K p7 name|Detective Sergeant Owen Baker]], of the AFP, said the younger of the two had gone to the police with a count of strokes inked on the inside of a hat. There were 417.

A suppression order is in force over the names of both victims.

id: a-0127
genre: news
where: US-FL
published: 2005-05-26
title: Teen's curfew arrest leads to county commissioner
person p1: role=accused,victim,witness age=16 protected=yes why=trafficking-victim
person p2: role=accused,official age=59 protected=no why=adult-accused
person p3: role=accused age=41 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=author age=- protected=no why=author
screen: sex-trafficking-minor misidentified=yes
note: public-figure accused; the girl is described by looks, jobs, and her MySpace name

By [[K p5 name|Lance Okonjo]]

KEY CORMORANT — County Commissioner [[K p2 name|Bradford "Chip" Sewell]], 59, resigned on Wednesday, an hour after he was charged with procuring a person under 18 for prostitution.

The case began with a broken curfew. A 16-year-old stopped on a bicycle at 2:40 a.m. on May 8 told Officer [[K p4 name|Lourdes Mederos]] that she was on her way home from the commissioner's houseboat. She was arrested for curfew, false statement and, when $300 was found in her sock, prostitution.

It was not a false statement. On the houseboat, said a warrant, were a pink towel with her initials and [[K p3 name|Dale Runyon]], 41, a bail bondsman who'd been taking "half for gas" since February.

Her MySpace page, [[W p1 url|myspace.example/tiki_torch_tori]], was viewed 9,000 times by supper. On it, a slight redhead who [[W p1 employer|rents snorkels at the Conch Hut]] says that she'd like to meet Jacques Cousteau.

The prostitution charge against the teenager will be dropped "in due course," a prosecutor said. The curfew charge won't. Asked whether he knew her age, [[K p2 name|Sewell]] said, "[[W p1 name|Tori]] is very mature."

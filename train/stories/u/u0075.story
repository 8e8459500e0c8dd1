id: u0075
genre: news
where: GB-ENG
published: 2019-09-04
title: Embassy driver's household 'kept a ghost', employment tribunal told
person p1: role=victim age=39 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=expert age=- protected=no why=adult-bystander
screen p1: labor-trafficking
note: diplomatic domestic; anonymised as Ms B; slip of schedule; church group; children she minded

Ms B. has no surname in the judgment, no age in the particulars of claim, and, for two years and a month, had no key.

She's an Indonesian, at that time 39, who was brought to west London on a visa with somebody else's employer on it. For [[K p2 name|Nasser al-Dowaikh]] and [[K p3 name|Hessa al-Dowaikh]] she rose at five, cooked thrice, minded four boys, washed two cars and lay down, past one, [[W p1 address|in the box room at Flat 6, Pembury Mansions]]. She got £50 for Eid. When she asked to phone, she was told that the phone was for people. The family had her passport in a shoe box; they said the embassy would put her in prison.

Employment Judge [[K p4 name|Harriet Wolfenden]] rejected immunity. "Employing a servant isn't part of driving a car for a consul."

Alas, the bundle index, of which this reporter was handed a copy, lists at tab 9 "[[W p1 name|Sri Wahyuni]] — bruises", at tab 10 "birth cert., [[W p1 birthdate|12 June 1974]]", at tab 14 "Letter of parishioners".

[[K p6 name|Clara Mendes-Hall]], of Voice of Those Who Clean, said outside that the award of £184,000 was a fine number. It won't be paid.

[[K p5 name|Jeremy Lisle-Carr]] appeared for the respondents, who had left for Riyadh.

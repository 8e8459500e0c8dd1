id: aq0045
genre: news
where: US-MS
published: 2018-10-04
title: 'I am the Jane Doe': Greenwood coach's accuser speaks as two others stay silent
person p1: role=victim age=15 protected=no why=consented
person p2: role=victim age=16 protected=yes why=sexual-offence-victim
person p3: role=victim age=15 protected=yes why=sexual-offence-victim
person p4: role=convicted age=54 protected=no why=adult-convicted
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=no why=adult-bystander
person p7: role=official age=- protected=no why=official
person p8: role=author age=- protected=no why=author
note: one survivor waives anonymity explicitly (K), two do not; their names slip in her own speech and in the team picture

By [[K p8 name|Shelia Booth-Lampkin]]

GREENWOOD — For two years the court papers had her as Jane Doe 1. On Wednesday she walked to the lectern, adjusted it and said, "I am [[K p1 name|Tamika Renee Haywood]]. I'm thirty-one years old and I want that written down."

She signed a release for this newspaper and asked that her picture be used.

Judge [[K p5 name|Carl Ray Sumrall]] had just sentenced [[K p4 name|Lester Boyd "Coach Bo" Pruett]], 54, to thirty years for sexual battery of three of his players between 2001 and 2004. [[K p4 name|Pruett]], of [[K p4 address|Poplar Street]], had coached girls' basketball for nineteen seasons and sold insurance on the side at [[K p4 employer|Delta Mutual]]. His new number is [[K p4 id|MDOC 214417]].

[[K p1 name|Haywood]] was 15. "He told me I'd be the one to get the scholarship," she said. "I'd have been it anyhow. I was better than he was a coach." Her jersey, [[K p1 other|No. 10]], hangs in the gym still. Now she wants it down.

Jane Does 2 and 3 have not chosen to be known, and it's the newspaper's policy to respect that. One lives out of state. The other came, and sat by the radiator in a gray hat.

[[K p1 name|Haywood]] thanked them. She'd been asked to say "my teammates." But she was crying by then. "I wouldn't be up here without y'all, [[W p2 name|LaKeisha]], and my baby [[W p3 name|Dee Dee]], who drove all night from [[W p3 employer|the post office in Texarkana]] and has to be back on shift at four."

There was a rustle. District Attorney [[K p7 name|Wardell Chisolm]] got up as though to stop it, and sat again.

The prosecution, [[K p7 name|Chisolm]] said later, had turned on one thing: a diary kept by the player they called [[W p2 other|the manager, who kept the book and had leg braces]]. She had put a small star next to each road game. There were twenty-two stars.

The mother of Jane Doe 1, [[K p6 name|Ernestine Haywood]], was asked whether she had tried to talk her out of it. "You don't know my child," [[K p6 name|Mrs. Haywood]] said.

[[K p4 name|Coach Bo]], who'd said nothing in the trial, told the judge that he had been a blessing to this town. Judge [[K p5 name|Sumrall]] waited, and then said, "Is that all?"

A civil suit, Does v. the school district ([[K p4 id|2018-0093-CICI]]), goes on in January. The plaintiffs keep their pseudonyms in it except for one.

*Photo: the 2003 Lady Bulldogs, from the annual. [[K p1 photo|Tamika Haywood holds ball]]. [[W p2 photo|Manager L. Outlaw is kneeling at left]]; [[W p3 photo|D. Outlaw-Gray, then Deidre Gray, second row]].*

Online: The comments have been turned off after someone wrote "[[W p2 name|Keisha Outlaw]] still live on [[W p2 address|Avenue F by the car wash]] go tell her thank you."

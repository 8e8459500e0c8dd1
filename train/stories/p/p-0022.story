id: p-0022
genre: news
where: GB-ENG
published: 2021-05-19
title: Teacher 'told pupil to delete everything', Exeter jury hears
person p1: role=victim age=15 protected=yes why=sexual-offence-victim
person p2: role=accused age=33 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=witness age=15 protected=yes why=minor-witness
note: one first name in a WhatsApp exhibit; the school named as hers; the part in the school play singles out; a schoolfriend is a witness

A DRAMA teacher exchanged 4,600 messages with a GCSE pupil over a single winter and then told her to "delete everything and I mean the backups", Exeter Crown Court has been told.

[[K p2 name|Jonathan Marcus Elphick]], 33, of [[K p2 address|Gasworks Cottages, Topsham]], denies three counts of sexual activity with a child by a person in a position of trust. He taught at [[W p1 school|St Petroc's]], where the girl, then 15, was in Year 11.

[[K p3 name|Caroline Duvall]], opening for the Crown on Tuesday, said that it began with line-learning. The defendant had chosen the girl to [[W p1 other|play Abigail in The Crucible]] and offered extra rehearsals, first by video call during lockdown and then in the costume store.

"He told her that she had an old soul. She had a fifteen-year-old soul," [[K p3 name|Miss Duvall]] said. "It was in a fifteen-year-old."

A friend of the girl, [[W p7 other|the production's stage manager]], saw a message come up on her phone during a revision class and told her own mother.

[[K p6 name|DC Yasmin Rafiq]], who examined the defendant's tablet, read a number of exchanges to the jury. In one, timed at 23.14 on 2 February, Mr [[K p2 name|Elphick]] had typed: "[[W p1 name|Poppy]] seriously. If anybody asks it was always about the play."

[[K p5 name|Judge Keane]] at once directed the press that the name was not to be reported, and that the complainant has anonymity for life. Jurors were handed a corrected bundle.

[[K p4 name|Hugh Penhaligon]], defending, asked the officer whether any message was explicit. "Not one that we could recover," [[K p6 name|DC Rafiq]] said. He suggested his client had been foolish, vain, and innocent of any crime.

[[K p2 name|Elphick]] resigned in April last year. The school has declined to comment while proceedings continue.

The trial goes on.

Devon Court News, newsdesk 01632 960277

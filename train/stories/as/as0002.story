id: as0002
genre: news
where: US-MA
published: 2018-03-22
title: Second gymnast tells Worcester jury of coach's 'stretching room'
person p1: role=victim,witness age=13 protected=yes why=sexual-offence-victim
person p2: role=victim age=12 protected=yes why=sexual-offence-victim
person p3: role=accused age=44 protected=no why=adult-accused
person p4: role=relative,witness age=- protected=yes why=identifies-protected
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=expert age=- protected=no why=adult-bystander
person p8: role=accused age=61 protected=no why=adult-accused
person p9: role=official age=- protected=no why=official
screen p1: none
note: coach; second girl named through a score sheet; the gym is where both trained, W; a court officer shares the first girl's surname (trap)

WORCESTER — A high school junior with a brace on one wrist told a Superior Court jury on Wednesday that the door to the stretching room had been painted shut on the outside, so that parents took it for a closet.

She was 13 when it began, she said. Her coach, [[K p3 name|Dmitri Halvorsen]], 44, of [[K p3 address|9 Copperfield Lane, Holden]], is charged with 14 counts of indecent assault on two girls he trained at [[W p1 school|Aerial Arts Academy]] between 2012 and 2015. He denies them all.

The Telegraph does not name those who say they were assaulted. But defense attorney [[K p6 name|Constance Abernethy]] twice called the witness by her first name. "Now, [[W p1 name|Saoirse]], you asked to go to the Scranton meet with him, didn't you?"

"I asked to go to the meet," the girl answered. "He was the ride."

Judge [[K p9 name|Elihu Brandt]] told Ms. [[K p6 name|Abernethy]] to use initials. Ten minutes later the clerk marked a team photograph as Exhibit 22 and read its file name into the record: "[[W p1 photo|saoirse_donnellan_beam_L9.jpg]]."

The girl's mother, [[W p4 name|Fionnuala Donnellan]], a dental hygienist in Shrewsbury, testified next. She had paid $412 a month. "I used to bring him coffee," Mrs. [[W p4 name|Donnellan]] said. "I thought, here is a man who notices when my daughter is tired."

Court officer [[K p5 name|James Donnellan]], who is no relation, led her from the stand.

The other girl, 12 in the fall of 2014, has moved away and will testify by video from [[W p2 address|her grandparents' farm in Peacham, Vermont]]. She was the only member of the squad who [[W p2 other|competed on bars left-handed]], and a score sheet shown to jurors had her line highlighted in yellow: [[W p2 name|Tran, Bich-Ngoc]], 9.150.

Gym owner [[K p8 name|Rosalind Whitcher]], 61, faces trial in June for failing to report. Prosecutors say [[W p2 name|Bich-Ngoc]]'s father came to her in 2014, and that [[K p8 name|Whitcher]] moved his daughter to the morning group.

Dr. [[K p7 name|Amos Fontaine]], a psychologist who has studied abuse in sport, testified that children seldom tell the first time they're asked. "It's not a lie when a child says nothing happened," [[K p7 name|Fontaine]] said. "It is a test of who's asking."

On cross-examination [[K p7 name|Fontaine]] agreed that he had met neither girl.

[[K p3 name|Halvorsen]], in a gray suit, wrote on a legal pad throughout. As the jury filed out he looked up at the gallery, where eight former teammates sat in matching purple ribbons. Each ribbon had been lettered by hand: [[W p1 initials|S.D.]] + [[W p2 initials|B.T.]] WE BELIEVE YOU.

The trial resumes on Monday, docket [[K p3 id|1685CR00417]].

id: am0026
genre: news
where: OM
published: 2019-07-29
title: Tamil Nadu deckhands jailed for poaching 'never saw the licence, or the shore'
person p1: role=victim,accused age=22 protected=yes why=trafficking-victim
person p2: role=victim,accused age=39 protected=yes why=trafficking-victim
person p3: role=victim,deceased age=45 protected=decide why=trafficking-victim
person p4: role=accused age=- protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=relative age=- protected=yes why=identifies-protected
screen p1: labor-trafficking misidentified=yes
screen p2: labor-trafficking misidentified=yes
screen p3: labor-trafficking
note: dhow fishing; crew sentenced for illegal fishing; the dead colleague is an adult trafficking victim (decide); crew list in capitals

MUSCAT — They'd been told it would be a trawler with a cook. The dhow *[[W p1 employer|Al Rahma 7]]* has no cook, no toilet and, as of June 19, no skipper; he swam ashore when the coastguard's lights came on, leaving four men from Ramanathapuram district to be arrested in his stead.

All four were fined 500 rials or three months for fishing in a closed season. None could pay. An appeal court in Duqm heard on Thursday why.

"There's no salary to pay from," their lawyer, [[K p5 name|Nasser Al Balushi]], said. The owner, [[K p4 name|Salim bin Rashid Al Jafari]], had kept their passports and seamen's books at his house for nineteen months, and set against their wages a "joining debt" of 900 rials each, to which he added diesel. When they asked to go home he'd had the dhow stay out, and sent water by skiff only if the hold was full. [[K p4 name|Al Jafari]] was charged last week with human trafficking and is at liberty. He told the court he'd treated them like sons.

The youngest is 22, with [[W p1 body|a fish-hook scar through his lower lip]]. He steered on the night of the arrest and so was written down as the captain. "[[W p1 name|Anthony]] is a boy, he can't captain a bicycle," the oldest, 39, told the judge through an interpreter. That man, [[W p2 name|Irulandi]], who's lost the nails of both hands to brine, asked to serve the other's time along with his own.

There had been five. [[D p3 name|Nambu Muniyasamy]], 45, had fever in April for eleven days. "We called the owner on the radio. He said give him salt," said [[W p2 name|Irulandi]]. They kept [[D p3 name|Muniyasamy]] in the ice, so that his wife might see him, until the ice was needed.

Father [[K p7 name|Cletus Machado]], a port chaplain, brought the men shirts for court. He's been aboard. Father [[K p7 name|Machado]] says each had cut a mark in the gunwale for each month and that he had run his thumb along them.

The crew list handed to reporters by the port captain's office reads as follows:

DHOW [[W p1 employer|AL RAHMA 7]] — REG [[W p1 vehicle|DQ-1551]] — OWNER [[K p4 name|S. R. AL JAFARI]]
1 [[W p1 name|ANTHONY JERALD ROCKLAND]] PPT [[W p1 id|N0551 882]] "CAPT"
2 [[W p2 name|IRULANDI KARUPPIAH]] PPT [[W p2 id|L 705 5146]] DECK
3, 4 — see sheet 2
5 [[D p3 name|NAMBU MUNIASAMY]] — struck off

Embassy official [[K p6 name|Preethi Raghunathan]] said white passports had been issued and that she was hopeful of Monday. [[K p6 name|Ms Raghunathan]] had spoken to the boy's mother, [[W p8 name|Rockland Mary]], at [[W p8 address|Thangachimadam, behind the ice plant]]. "[[W p8 name|Mary]] asked me one thing, had he eaten. I said yes. [[W p1 name|Rockland]] was standing by me, eating."

The court quashed the sentences at 1.20 pm. As nobody had a key for the cell, [[W p1 name|Anthony]] and the others were acquitted through the bars.

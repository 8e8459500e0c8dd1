id: f-0077
genre: news
where: US-TN
published: 2018-12-06
title: John Doe v. [[W p1 school|Cumberland Heights Military Academy]]: what the suit says, and what the academy said back
person p1: role=victim age=13 protected=yes why=sexual-offence-victim
person p2: role=accused age=48 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=author age=- protected=no why=author
person p7: role=relative age=- protected=yes why=identifies-protected
screen: none
note: a civil suit under a pseudonym, whose number stays; the school's answer narrows it to one boy; a yearbook line, a rank, a father's rank; the school is told as where he attended

SPARTA — For most of a year, the boy in the lawsuit has been no one. He is "John Doe," in No. 2:18-cv-00219, and he's 13 in it, as he was in the fall of 2015.

Last week the academy answered him, and now there's rather more.

The complaint, filed in U.S. District Court in Cookeville, says that [[K p2 name|Maj. Stanton Philip Orrell]], 48, who ran the cadet infirmary at [[W p1 school|Cumberland Heights Military Academy]], molested John Doe on at least nine occasions while he was confined there with pneumonia, and that the school's commandant had been warned by two nurses and a cook. [[K p2 name|Orrell]] was arrested in June and has pleaded not guilty to four counts of aggravated sexual battery.

The answer denies everything, in 61 numbered paragraphs. It's in the 44th that it ceases to be careful. "Plaintiff," it says, "who enrolled mid-term upon the transfer of his father, [[W p7 other|then garrison chaplain at Fort Campbell]], and who was reduced in grade from [[W p1 other|cadet bugler]] for untruthfulness, was treated at all times in accordance with the Honor Code."

In a year's class of 38 there's [[W p1 other|one bugler]].

"They've named him without the bother of using his name," said his lawyer, [[K p3 name|Wilhelmina Tran-Burke]], who has moved to have the paragraph struck and the academy sanctioned.

Its lawyer, [[K p4 name|Hollis Crane]], said the plaintiff had put his own truthfulness at issue. He then said, in a hallway, in the hearing of this reporter and a man with a mop, "Everyone up there knows it's [[W p1 alias|Taps]]."

The 2016 yearbook, a copy of which is in the Sparta library, doesn't have his picture. On the page where it ought to be, someone printed a line of music: 24 notes. [[K p5 name|Lt. Col. Amos Birdwell (ret.)]], who taught Latin there for 30 years and quit in July, said that the boys had done it, on their own, as a kindness. "You could hear [[W p1 name|Nico]] clear down to the river," [[K p5 name|Birdwell]] said. "Then one night it was a recording."

A hearing on the motion is set for Jan. 8. The father, [[W p7 name|Chaplain (Lt. Col.) Peter Vassilakis]], has asked that his own name be withheld.

[[K p6 name|Eileen Mabry]], Plateau Dispatch

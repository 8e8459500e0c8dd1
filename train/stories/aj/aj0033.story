id: aj0033
genre: news
where: US-UT
published: 2012-11-09
title: Former scoutmaster's victims sit two rows apart in Logan
person p1: role=convicted age=- protected=no why=adult-convicted
person p2: role=victim age=12 protected=no why=consented
person p3: role=victim age=13 protected=yes why=sexual-offence-victim
person p4: role=victim age=11 protected=yes why=sexual-offence-victim
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=relative age=- protected=yes why=identifies-protected
person p8: role=bystander age=- protected=no why=adult-bystander
note: three men abused as boys in the 1980s; one consents in words, two do not; different fates; small details single out the others

The handkerchief went along the second row from hand to hand, and then over the back of the bench to the first.

[[K p1 name|Verl Christofferson]], who led a troop in Cache County from 1979 to 1988, was given 15 years to life Thursday by Judge [[K p5 name|Tamsin Oldroyd]]. He's 74 and hard of hearing, and [[K p5 name|Oldroyd]] had him come close so he'd not miss any.

"You know me. Everyone does, I sell them their tires," began [[K p2 name|Kendall Roos]], who was 12 in 1984. "I want it in the newspaper, my name and what troop and what tent. Keeping quiet was his idea, it wasn't mine." [[K p2 name|Roos]] spoke for nine minutes and did not look down.

Others had asked the court to leave them out. County attorney [[K p6 name|Felipe Armijo]] called the first "Scout A," who was 13. But in reading the man's statement he ran on past the end: "...and I have never been camping with my own sons. Respectfully, [[W p3 name|Gordon Thayne]]." The lawyer shut his eyes. "Disregard," said [[K p6 name|Armijo]].

Too late for the second row, where heads had turned already to a large man with [[W p3 body|a port-wine mark down one cheek]]. [[W p3 name|Thayne]], who [[W p3 employer|teaches shop at the high school in Hyrum]], got up and walked out. His wife, [[W p7 name|Marlene]], stayed, and took notes for him.

"Scout B" did not live to be called. He was 11 in the summer of 1986; he died in 2001, by his own hand, his sister wrote. She asked that he not be named. On the memorial shown at the end of a slide show by the prosecution there was a line nobody had cropped: "[[W p4 name|Tuan 'Tommy' Pham]], [[W p4 birthdate|Nov 3 1974]] – 2001, [[W p4 other|first Eagle Scout from the Center Street refugees]]."

[[K p1 name|Christofferson]] said that he was sorry if there were hurt feelings. His corrections number will be [[K p1 id|218406]]; the cabin on [[K p1 address|Left Hand Fork]] has been sold for the victims' counselling.

The old troop's committee chairman, [[K p8 name|LaMar Egbert]], now 88, was in the back on two canes. He'd been told in 1985 and had moved the man to another troop. "I have come to be looked at," [[K p8 name|Egbert]] told reporters. [[K p2 name|Kendall Roos]] gave him a chair.

Afterward [[K p2 name|Roos]] drove over to Hyrum with a pizza. He'd rather we hadn't printed that, he said, and then thought and said we could, "only don't say that [[W p3 name|Gordo]] cried." We've been asked since by the court to withhold it; our web caption, "[[W p3 photo|G. Thayne leaves the courtroom]]," ran for eleven hours.

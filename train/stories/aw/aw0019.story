id: aw0019
genre: filing
where: US-NC
published: 2013-08-06
title: Order on motion for summary judgment (Count IV dismissed)
person p1: role=victim age=37 protected=no why=adult-victim
person p2: role=victim age=29 protected=no why=adult-victim
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=bystander age=- protected=no why=adult-bystander
screen p1: none
screen p2: none
note: guest workers' wage suit with a forced-labor count that the plaintiffs' own depositions undo; nothing to protect

IN THE UNITED STATES DISTRICT COURT
No. [[K p1 id|5:12-cv-00618]]
[[K p1 name|ANSELMO TUN CAAMAL]] and [[K p2 name|ISIDRO CHAVARRÍA]], Plaintiffs,
v. [[K p3 name|BILLY RAY EDGERTON]] d/b/a [[K p3 employer|EDGERTON & SONS SWEET POTATOES]], Defendant.

Before the court is defendant's motion as to Count IV (forced labor, 18 U.S.C. 1589; trafficking, 1590). Counts I to III, for unpaid wages, are not now at issue.

Plaintiff [[K p1 name|Tun]], 37, came on an H-2A visa in each of five seasons. He came back, he testified, because "the beds are good and the man is funny." (Dep. 14.) In 2011 he wasn't paid for travel, for the hours on the bus or for the last two weeks. Plaintiff [[K p2 name|Chavarría]], 29, tells the same of the last three weeks.

Count IV rests on one paragraph: that defendant "held plaintiffs' passports and threatened them." On deposition Mr. [[K p2 name|Chavarría]] was asked where his passport had been. "In my boot." Had anyone taken it? "The consul, to look." Had Mr. [[K p3 name|Edgerton]] threatened him? "He said if it rains he'll cry." (Dep. 31.) Mr. [[K p1 name|Tun]] said that the foreman, [[K p7 name|Fidel Ibarra]], had shouted, but "only at the tractor." There was no debt: both had paid the consulate's fee and were repaid it. Both went to town on Saturdays, and Mr. [[K p1 name|Tun]] once went to Myrtle Beach.

Counsel, [[K p4 name|Ms. Deborah Yoon-Hastings]], candidly informed the court that the paragraph was taken from another complaint, in a case where men were in truth locked in and beaten, and shouldn't have been filed in this. The court thanks Ms. [[K p4 name|Yoon-Hastings]]. For the defendant, Mr. [[K p5 name|Lincoln Barefoot]] asks for sanctions; the motion is denied. Mr. [[K p5 name|Barefoot]]'s own client still owes these men $4,118.

The statute asks for force, restraint, serious harm or threats of it, abuse of legal process. A late paycheck, even one that never comes, is none of them. Count IV is DISMISSED with prejudice. Counts I-III go to trial on October 7.

The Clerk will send copies to plaintiff [[K p1 name|Tun]] at [[K p1 address|Lot 9, Edgerton Camp Road]], since he's back for a sixth season, and to plaintiff [[K p2 name|Chavarría]] at [[K p2 address|P.O. Box 611, Immokalee, Florida]].

[[K p6 name|AUGUSTUS P. LYDE]]
United States District Judge

(Handwritten, margin: "Judge [[K p6 name|Lyde]] wants caption fixed: [[K p2 name|CHAVARRIA]] takes an accent. —ch.")

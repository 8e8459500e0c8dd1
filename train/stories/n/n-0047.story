id: n-0047
genre: filing
where: US-PA
published: 2011-08-17
title: Commonwealth v. B.T., a/k/a [[W p1 name|Brandon Tisdale]]: opinion on decertification
person p1: role=accused age=14 protected=yes why=juvenile-accused
person p2: role=accused age=16 protected=decide why=charged-as-adult
person p3: role=convicted age=24 protected=no why=adult-convicted
person p4: role=deceased age=33 protected=no why=adult-victim
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=expert age=- protected=no why=adult-bystander
person p9: role=relative age=- protected=decide why=identifies-protected
person p10: role=witness age=12 protected=yes why=minor-witness
person p11: role=official age=- protected=no why=official
person p12: role=bystander age=- protected=no why=adult-bystander
person p13: role=relative age=- protected=no why=adult-bystander
note: long ruling: two juveniles charged as adults (decide), one adult; one child witness; the widow stays; the ruling sends the younger to juvenile court, after which name W? here decide stands

COURT OF COMMON PLEAS, ERIE COUNTY. Criminal. CP-25-[[W p1 id|CR-0001844]]-2010 and [[D p2 id|-1845]].

OPINION, [[K p5 name|MAZUR]], J.

Before the court are the petitions of two young men to be tried as children. Each is charged with the murder of [[K p4 name|Clifford Ames]], who was 33 and was delivering a pizza. [[K p3 name|Rasheed Coles]], 24, who fired, has pleaded guilty and will serve thirty years. He's not a party today, but he's in every line of the record.

The Commonwealth is represented by [[K p6 name|Gail Tisdale-Orr]]. She has disclosed that she was once married to a third cousin of one petitioner. [[K p7 name|Bogdan Petrescu]] appears for [[W p1 name|Brandon]], and [[K p11 name|Shirley Ames Dorsey]] for [[D p2 name|Jaquan Mills]]. [[K p11 name|Ms. Dorsey]] is not of the decedent's family. Names being what they are, I've had each of them say so under oath.

1. The night

[[W p1 name|Brandon Tisdale]] was 14 and two months. [[D p2 name|Jaquan]] was 16. They lived on the same landing. [[K p3 name|Coles]] lived below. He'd given [[W p1 name|Brandon]] a coat, a phone, and the run of his refrigerator. On November 9 he told the boys to order a large plain pie to an empty house. [[D p2 name|Jaquan]] made the call; his voice had broken. [[W p1 name|Brandon]] was to stand at the corner and whistle if anybody came.

Somebody came. It was a girl of 12 walking a beagle. He didn't whistle. He told her, she says, "Go home, [[W p10 name|Imani]], go home right now," and she went. I set out his words as they're in the transcript, and I ask that whoever copies this opinion leave out hers. A minute later she heard it.

2. The younger petitioner

The statute bids me consider the impact of the offense, the threat to the public, the culpability of the child, and his prospects in the juvenile system. [[K p8 name|Dr. Evelyn Sprague]], who has examined some four hundred children for this court, was asked by [[K p7 name|Mr. Petrescu]]:

Q. How would you put it in one sentence?
A. He did what the man with the refrigerator told him.
Q. And could he be treated by twenty-one?
A. He's been treated since Tuesday. He's reading. Nobody had noticed he couldn't.

On cross by [[K p6 name|Ms. Tisdale-Orr]]:

Q. He sent the girl home, Doctor. Doesn't that show that he knew what was about to happen?
A. It shows he knew enough to want somebody out of it.
Q. But not the driver.
A. No. Not the driver.

That exchange has kept me awake. Still, the burden is to show that transfer serves the public interest, by a preponderance, and he's shown it.

3. The older petitioner

[[D p2 name|Jaquan Mills]] made the call, gave a false name, and asked for extra napkins. Afterwards he ate. Two placements have been tried, [[D p2 place|Bethesda Farms]] and [[D p2 place|the Northwest Academy]]; he ran from one and was sent from the other. [[K p8 name|Dr. Sprague]] thinks that he might do well "in a place that hasn't been built." I can't transfer a young man to such a place. His grandmother, Mrs. [[D p9 name|Lucille Mills]], told me that she has prayed for the [[K p4 name|Ames]] family before her own every night since. I believed her, and it is not a factor.

4. Those who are left

[[K p13 name|Kimberly Ames]] came to both days. She has two boys, and one of them, she told me, is about the age of the little one. She didn't say what she wanted me to do. [[K p12 name|Sal Ferrante]], whose pizza it was, has put her husband's picture by the register.

ORDER

The petition of B.T. is GRANTED, and his case is transferred to the Juvenile Division, where it shall be re-docketed and captioned by initials. The clerk is to note that from today his name goes no further. The petition of [[D p2 name|Jaquan Mills]] is DENIED.

[[K p5 name|Stanislaus Mazur]], J.

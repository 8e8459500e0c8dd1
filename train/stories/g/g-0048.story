id: g-0048
genre: filing
where: US-NM
published: 2020-02-24
title: COMPLAINT FOR CIVIL RIGHTS VIOLATIONS — [[W p1 name|Velarde]] v. City of Española et al.
person p1: role=victim age=29 protected=yes why=sexual-offence-victim
person p2: role=accused,official age=- protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=expert age=- protected=no why=adult-bystander
person p5: role=witness age=- protected=no why=adult-bystander
screen: none
note: an adult sexual-offence victim sues in her own name: filing is no choice; the case number is hers; the accused is an officer (sued)

STATE OF NEW MEXICO, COUNTY OF RIO ARRIBA, FIRST JUDICIAL DISTRICT COURT

[[W p1 name|BERNADETTE A. VELARDE]], Plaintiff,
v.     No. [[W p1 id|D-117-CV-2020-00093]]
CITY OF ESPAÑOLA; [[K p2 name|OFFICER TRAVIS KITTREDGE]], in his individual capacity; and [[K p3 name|LT. ONOFRE SENA]], Defendants.

Comes now plaintiff, by counsel, and states:

1. Plaintiff, 29, is a single woman who resides at [[W p1 address|County Road 57, the third gate past the morada]], and drives [[W p1 employer|the bookmobile]].

2. On August 31, 2019, at about 11 p.m., defendant [[K p2 name|Kittredge]] stopped plaintiff's car, a [[W p1 vehicle|turquoise Subaru with one primer door]], for a license plate light that was working.

3. He put her in the back of his unit. He did not call the stop in. He drove her not to the station but to the gravel pit, where he told her that there were two ways to go home.

4. He then forced sexual contact upon her. Details are reserved for trial at plaintiff's request.

5. On her release plaintiff walked to the all-night laundromat. The attendant, [[K p5 name|Ida Mae Griego]], gave her a quarter for the telephone and then sat down beside her and locked the door.

6. Defendant [[K p3 name|Sena]] took the complaint. He wrote on it: "[[W p1 name|B. Velardi]] — drama — knows the family." No kit was sent to the laboratory for 112 days.

6a. On September 9 a patrol car was parked across from plaintiff's gate from dusk until two. On September 10 also. On September 11 plaintiff's neighbors, of whom there are four, parked a hay wagon, a school bus and two pickups between the gate and the car, and sat on them with thermoses. No patrol car has been there since.

7. In 2017 another motorist had made the same complaint of the same officer, on the same road.

WHEREFORE plaintiff prays for damages, and for the second time asks that her name be taken out of the public index.

Respectfully submitted,
[[K p4 name|Ramona Tafoya-Bliss]], attorney for plaintiff

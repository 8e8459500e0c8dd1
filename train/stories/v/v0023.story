id: v0023
genre: filing
where: US-CA
published: 2018-12-11
title: PETITION TO VACATE (Pen. Code § 236.14)
person p1: role=victim,convicted age=18 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=expert age=- protected=no why=adult-bystander
person p4: role=official age=- protected=no why=official
screen: sex-trafficking-adult misidentified=yes
note: own name in the caption and own case numbers; "filing a paper is not" a choice

SUPERIOR COURT OF CALIFORNIA, COUNTY OF ALMENDRA

PEOPLE v. [[W p1 name|OKONKWO-REYES, Destiny]]          No. [[W p1 id|F18-901177]]

Petitioner, by counsel [[K p3 name|Tobias Wren]], asks that her convictions of March 2, 2009 (loitering, Pen. Code § 653.22) and July 19, 2009 (solicitation; [[W p1 id|M09-44210]]) be set aside, and shows:

(a) When arrested she was 18 and under the control of [[K p2 name|Raymond "Slim" Tolliver]], who had met her outside a foster-youth office. He assigned her a corner, a quota and a penalty, the penalty being a belt.

(b) On July 18, 2009 she hid in a laundromat. He found her, and the next night's arrest is the one recorded.

(c) Ms. [[W p1 name|Okonkwo-Reyes]] is now employed as [[W p1 employer|a dental hygienist at Pine & Sixth Family Dentistry]]; a licence board has asked about both entries.

Her declaration, sworn at [[W p1 address|apartment 12, 650 Calle Roble]], is Exhibit 1.

The People, by Deputy District Attorney [[K p4 name|Soo-Jin Park]], do not oppose.

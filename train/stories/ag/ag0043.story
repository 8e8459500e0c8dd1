id: ag0043
genre: email
where: US-NJ
published: 2013-02-08
title: FW: do NOT forward
person p1: role=victim age=15 protected=yes why=sexual-offence-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=author,official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
note: principal's e-mail to staff leaked to the paper; names the pupil, her locker and counselor pass

From: [[K p3 name|Dr. Anthony Scalise]], Principal
To: all-faculty@[[W p1 school|edgemontheights]].k12.example
Sent: Thursday, February 07, 2013 6:12 AM

Colleagues,

By now some of you have seen the television truck. As Channel 4 will report at noon, [[K p2 name|Mr. Peter Lindqvist]] (Chemistry) was arrested last night at home. The charge concerns a sophomore. You're not to speculate who.

Since some of you will have to cover for her, I will say only this: [[W p1 name|Soo-ah Baek]] is excused from 4th and 6th period through spring break, her locker ([[W p1 other|2217, by the kiln]]) will be moved, and Mrs. [[W p5 name|Baek]] is to be put through to me and to nobody else. If a substitute asks about the [[W p1 other|cello]] in the nurse's office, it's hers, leave it.

Detective [[K p4 name|Nadine Osgood]] will be in the conference room from 9. If he ever gave you a thumb drive, bring it.

Please. She's fifteen. Be ordinary with her.

A.S.

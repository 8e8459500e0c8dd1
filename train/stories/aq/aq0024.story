id: aq0024
genre: school
where: US-KY
published: 2018-01-26
title: Second nine weeks: honors, arrests (just kidding) and lost coats
person p1: role=bystander age=12 protected=no why=minor-not-in-crime
person p2: role=bystander age=13 protected=no why=minor-not-in-crime
person p3: role=bystander age=11 protected=no why=minor-not-in-crime
person p4: role=bystander age=12 protected=no why=minor-not-in-crime
person p5: role=bystander age=14 protected=no why=minor-not-in-crime
person p6: role=author age=- protected=no why=author
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=official age=- protected=no why=official
person p9: role=bystander age=14 protected=no why=minor-not-in-crime
note: honour roll with a mock trial; accused, victim, juvenile, witness as parts; names, bus stops, birthdays, all K

*Bluegrass Knob Middle, from the office of [[K p6 name|Principal Ray Don Caudill]]*

Hello Knob families! This will be long because it was a long nine weeks.

ALL A's, GRADE 6: [[K p3 name|Aaliyah Combs-Brewer]] (again). ALL A's, GRADE 7: [[K p1 name|Will Sizemore]], [[K p4 name|Hope Fugate]]. ALL A's, GRADE 8: [[K p5 name|Jin-ho Park]], [[K p9 name|Esperanza Gutierrez]].

PERFECT ATTENDANCE: [[K p2 name|Dakota Noble]], who rides an hour each way from [[K p2 address|Troublesome Creek, the last mailbox]], and who once came on a tractor.

MOCK TRIAL. On Jan. 18 the seventh grade tried *State v. Wolf*. [[K p1 name|Will]] was the accused and wore his mamaw's fur collar. [[K p4 name|Hope]] played the victim, Pig No. 2 (straw division). The juvenile witness was [[K p3 name|Aaliyah]], age 11, who testified from under a blanket with a flashlight and was the best thing in it. Actual District Judge [[K p8 name|Bethany Stacy]] presided in actual robes. The jury hung. Judge [[K p8 name|Stacy]] says hers do that too.

The defense was led by [[K p5 name|Jin-ho]], 14, a boy of few words until you give him a gavel. "My client has a condition," he told the jurors. "It is called breath." He and [[K p9 name|Esperanza]] go to regionals in Hazard on March 3. She's got the [[K p9 other|only French horn in Perry County]] to carry as well, so if anyone has room in a van, call [[K p7 name|Miss Tolliver]] at [[K p7 phone|606-555-0174]].

BIRTHDAYS: [[K p2 name|Dakota]] turned 13 on [[K p2 birthdate|January 9]]; [[K p1 name|Sizemore, W.]], on [[K p1 birthdate|the 31st]].

BODY OF EVIDENCE. The following was left in the gym and will be destroyed (donated) Friday: nine coats; one cowboy boot, left; a retainer, blue glitter, that we believe to be [[K p4 name|Hope Fugate]]'s because it says [[K p4 name|HOPE]] on it; somebody's report card, which I'll be discreet about, [[K p2 name|Dakota]].

SAFETY. A white van was reported at the bus loop last Tuesday by several of you and by Facebook. It was [[K p7 name|Marcy Tolliver]]'s brother, bringing the risers. He'd like folks to know he's been a deacon for thirty years. Nobody was being taken. Please do go on being careful, and please read to the end before you share.

SPORTS. The Lady Knobs lost by one in triple overtime with [[K p9 name|Gutierrez]] in foul trouble and No. 12, that's [[K p3 name|Aaliyah Combs-Brewer]], playing on a sprain. I do not believe it was a foul. I've seen the film. I've seen it a lot.

Have a good weekend. I hope the creek stays down.

— [[K p6 name|R. D. Caudill]], [[K p6 email|rd.caudill@bkms.example]]

id: ax0006
genre: filing
where: US-WI
published: 2017-11-20
title: Criminal complaint, State of Wisconsin vs. [[K p1 name|Anton J. Behnke]]
person p1: role=accused age=36 protected=no why=adult-accused
person p2: role=victim age=15 protected=yes why=sexual-offence-victim
person p3: role=victim age=14 protected=yes why=sexual-offence-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=witness age=52 protected=no why=adult-bystander
person p7: role=relative age=- protected=yes why=identifies-protected
person p8: role=official age=- protected=no why=official
screen p2: none
screen p3: none
note: swim coach; complaint numbers the children as Victim 1 and 2, then the phone dump and the lane record give them away

STATE OF WISCONSIN    CIRCUIT COURT    MANITOWOC COUNTY
DA Case No. [[K p1 id|2017MN004155]]    Court Case No. [[K p1 id|17CF0773]]

Plaintiff vs. [[K p1 name|ANTON J. BEHNKE]], [[K p1 address|1127 S. 22nd Street]], Manitowoc, DOB [[K p1 birthdate|05-14-1981]], Defendant.

The undersigned, Detective [[K p4 name|Pa Houa Xiong]], being first duly sworn, states: Count 1, sexual assault of a child under 16, Victim 1 (age 15). Count 2, the same, Victim 2 (age 14). Count 3, using a computer to facilitate.

PROBABLE CAUSE:

On October 30 the assistant coach of [[W p2 school|Lakeshore Central High School]], [[K p6 name|Nels Gundersen]], reported to complainant that two freshmen had quit the boys' swim team in the same week and that one had cried in his car. [[K p6 name|Gundersen]], 52, has coached beside the defendant for four seasons and called him "a guy with no off switch."

Victim 1 stated that the defendant began to message him on Snapchat in August under the name [[K p1 alias|"splitz_king"]]. The defendant told him that he was the only kid who understood training. Victim 1 states that on three Sundays he was picked up in the defendant's gray Tahoe, plate [[K p1 vehicle|155-KLB]], and driven to the closed pool. What took place there is described in a sealed addendum.

Victim 2 stated that it happened to him once, in the timing room. He told nobody "because [[W p2 name|Tyler]] got worse than I did and he wasn't saying anything."

Detective [[K p4 name|Xiong]] examined the defendant's phone. It holds 640 messages to a contact saved as [[W p2 name|Tyler Vang]] [[W p2 other|100 fly]], who [[W p2 other|holds the school record]] in that event, and 41 to one saved as [[W p3 name|E. Stoltenberg]]. There is a photo, [[W p3 photo|eli_stolt_locker.png]].

Victim 1's mother, [[W p7 name|Mai Vang]], works nights at [[W p7 employer|the window plant]] and thought that her son was at church. She gave the complainant his phone and asked that his name be kept off the papers.

On November 14 the defendant was interviewed at the Sheriff's Office by Lt. [[K p5 name|Roger Drysdale]]. He first denied all contact. Shown the messages, he told [[K p5 name|Drysdale]], "[[W p2 name|Vang]]'s a liar and [[W p3 name|Eli]] copies him." Nobody had told the defendant the name of the second boy.

Defendant was booked as inmate [[K p1 id|MTSO-48810]]. He is employed by [[K p1 employer|Harbor Physical Therapy]] as an aide, where no complaint is known.

District Attorney [[K p8 name|Jacalyn LaRue]] has approved this complaint for filing. DA [[K p8 name|LaRue]] requests cash bail of $75,000 and no contact with [[K p2 initials|T.V.]], DOB [[W p2 birthdate|02/2002]], [[K p3 initials|E.S.]], DOB [[W p3 birthdate|07/2003]], or their families.

Subscribed and sworn, Nov. 20, 2017. [[K p4 name|Det. Xiong]], complainant.

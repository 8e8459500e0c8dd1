id: ab0023
genre: filing
where: US-KY
published: 2006-11-20
title: Commonwealth v. [[D p1 name|Tackett]]: Order of Transfer
person p1: role=accused age=17 protected=decide why=charged-as-adult
person p2: role=victim,deceased age=42 protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=witness age=16 protected=yes why=minor-witness
note: charged as adult, D; minor witness W

PIKE DISTRICT COURT, JUVENILE SESSION
No. [[D p1 id|06-J-00219-003]]

This matter came on for hearing under KRS 635.020 on the motion of the County Attorney, [[K p4 name|Russell Blankenship]], to transfer [[D p1 name|COLBY DEAN TACKETT]], age 17, to Pike Circuit Court as a youthful offender.

The Court heard that on October 7 a coal truck mechanic, [[K p2 name|Jerry Don Slone]], 42, was shot once at a boat ramp over the price of a four-wheeler. The weapon was a .22 out of the [[D p1 name|Tackett]] smokehouse. The child's companion that evening, [[W p5 name|Brandi Justice]], 16, testified that he "only meant to make him quit laughing."

FINDINGS. Probable cause exists that a capital offense was committed, that the child was over 14, and that a firearm was used. Transfer is therefore mandatory. The Court notes for what it may be worth that [[D p1 name|Colby]] has a B average at [[D p1 school|Elkhorn Valley High]] and no record.

IT IS ORDERED that the child be transferred, and that he be tried and, if found guilty, sentenced as an adult.

[[K p3 name|DARLENE K. MUSIC]], Judge

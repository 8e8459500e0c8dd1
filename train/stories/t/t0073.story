id: t0073
genre: filing
where: US-ND
published: 2017-01-24
title: In the Interest of a Child — order on detention
person p1: role=accused,victim age=15 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
person p6: role=official age=- protected=no why=official
screen p1: sex-trafficking-minor misidentified=yes
note: court uses initials in the body; certificate of service and footer slip; initials instead of the name stay

IN JUVENILE COURT, CASS COUNTY. In the Interest of [[K p1 initials|T.R.W.]], a Child. Petitioner: Asst. State's Att'y [[K p3 name|Bjorn Hegge]].

¶1. [[K p1 initials|T.R.W.]] (15) was taken into custody at a travel plaza on Jan. 19 and petitioned as an unruly and delinquent child: prostitution; false report.
¶2. She states that a driver named [[K p2 name|Rex Lammers]] "traded" her at Jamestown to another for a set of tires. The tires were recovered. [[K p2 name|Lammers]] is in custody in Stutsman County.
¶3. The State argues that she had several chances to ask for help. She had no shoes.
¶4. The Court finds detention necessary to secure her as a witness and continues it for 10 days at [[W p1 place|the Youth Center, West Fargo, Unit B]].

SO ORDERED. [[K p4 name|Hon. Magdalena Orr]]

SERVICE: mailed to mother, [[W p5 name|Charlene Whitebull]], [[W p5 address|Box 155, Cannon Ball]]; to GAL [[K p6 name|P. Isaacson]]. File: [[W p1 photo|whitebull_tamara_ord2.pdf]]


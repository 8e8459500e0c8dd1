id: aj0024
genre: news
where: US-OR
published: 2007-08-30
title: Grants Pass father of six charged; children taken to relatives
person p1: role=accused,relative age=37 protected=decide why=adult-accused
person p2: role=victim age=8 protected=yes why=minor-victim
person p3: role=victim age=5 protected=yes why=minor-victim
person p4: role=victim,relative age=33 protected=yes why=domestic-violence-victim
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=relative age=- protected=yes why=identifies-protected
note: domestic violence with child victims; father accused D; mother W because naming her identifies the children (rule 10); place they were moved is W

MEDFORD — The call came from the inside of a clothes dryer.

An 8-year-old had climbed in with the cordless and her brother's bear and told a dispatcher in a whisper, for six minutes, what she could hear. It was played Wednesday at a bail hearing for [[D p1 name|Randall Kuykendall]], 37, a well driller, who faces four counts of assault and two of criminal mistreatment.

"This is [[W p2 name|Josie]]," it starts. "He's doing it again. He's got [[W p3 name|Tucker]]."

Circuit Judge [[K p5 name|Miriam Castellanos]] halted it there and had the rest played with the names beeped, and the beeper ran late. We counted three more.

Her brother, who is 5, has a broken wrist and [[W p3 body|a bald place the size of a half dollar]]. The girl has bruises. Their mother, who is 33, was kicked downstairs, Deputy District Attorney [[K p6 name|Clark Nguyen]] said, and had been hiding her paycheck in the flour to leave. He did not name her; the charging instrument does: [[W p4 name|Leanne Kuykendall]], [[W p4 employer|cashier at the Dutch Grocery]].

Deputies found seven rifles at [[W p2 address|the blue modular past the second cattle guard on Jumpoff Joe Creek]]. The driller's license, [[D p1 id|W-1190]], was also taken, since he had threatened to fill somebody's well.

A neighbor, [[K p7 name|Orpha Lundquist]], asked to be quoted. "I've had those kids at my table. [[W p2 name|Josie Kuykendall]] ate with one arm around her plate," [[K p7 name|Lundquist]] said. "I called the state in March. They've got me on file. I've the number, [[K p7 id|INT-07-3318]]."

[[K p6 name|Nguyen]] asked for $500,000. "The defendant has said that he'll find them," he told the court, and then, to general horror, added that it would not be hard, as the children were [[W p2 address|with their grandmother at Cave Junction, across from the Dairy Queen]].

[[K p5 name|Castellanos]] ordered that struck and asked a deputy to go there at once. By supper they'd been moved again.

The grandmother, [[W p8 name|Fern Applegate]], reached before the move, said that the little one sleeps under the bed and the big one on it with a flashlight. She runs [[W p8 employer|the quilt shop]]. "I sew and she hands me the pins," Mrs. [[W p8 name|Applegate]] said.

[[D p1 name|Kuykendall]], held as inmate [[D p1 id|07-4471]], said through counsel that he had been correcting his household. A fresh no-contact order covers "protected persons 1 through 7," with a list. The list was stapled to the front: "[[W p4 name|KUYKENDALL LEANNE M]]; [[W p2 name|JOSEPHINE]], [[W p2 birthdate|4/4/99]]; [[W p3 name|TUCKER]], [[W p3 birthdate|12/1/01]]; and others."

Sheriff's volunteers are collecting shoes. Call [[K p7 name|Orpha]] at [[K p7 phone|541-555-0106]].

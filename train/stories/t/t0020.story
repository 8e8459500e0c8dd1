id: t0020
genre: news
where: US-OH
published: 2012-09-27
title: Girl charged as adult in slaying of man who "ran" her
person p1: role=accused,victim age=16 protected=yes why=trafficking-victim
person p2: role=victim,deceased age=36 protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=witness age=- protected=no why=adult-bystander
person p6: role=relative age=- protected=yes why=identifies-protected
person p7: role=author age=- protected=no why=author
screen p1: sex-trafficking-minor misidentified=yes
note: charged as an adult, but rule 1 wins over decide; dead trafficker's name stays

By [[K p7 name|Collette Amsbaugh]]

TOLEDO — The gun was his, and so, in his view, was she.

That is how defense lawyer [[K p4 name|Reuben Katz]] began on Tuesday, asking a Lucas County judge to send [[W p1 name|Brianna Sue Hatfield]] back to juvenile court. She was 16 in April, when [[K p2 name|Calvin "Cutty" Moorer]], 36, was shot in the chair in which he watched the Tigers. A grand jury has charged her as an adult with murder.

She'd met [[K p2 name|Moorer]] at a bus shelter at 14. By 15, the state's own witness said, he had an ad up. [[K p5 name|Marvella Gates]], who rented them the upstairs on [[W p1 address|Vance Street]], told the court she counted "six, eight, nine of a night" going up. They paid him on the landing. On days [[W p1 name|Brianna]] wouldn't, [[K p5 name|Gates]] heard furniture.

"I'm not telling you he was nice," said the landlady.

Prosecutor [[K p3 name|Douglas Frayne]] says the girl took his wallet and his car and was stopped in Monroe, Mich., with $900. "A victim calls 911," [[K p3 name|Frayne]] said. "A robber gets gas."

[[W p6 name|Tiffany Hatfield]], the mother, was removed after calling him a name. The girl did not turn around. She has [[W p1 body|the word CUTTY in blue under her right ear]], and all through the hearing kept her hair across it.

Judge will rule in two weeks in [[W p1 id|G-4801-CR-201202217]].


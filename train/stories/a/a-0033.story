id: a-0033
genre: comments
where: US-TN
published: 2013-02-20
title: 9 comments — "Six nabbed in online escort sting"
person p1: role=accused,victim age=17 protected=yes why=trafficking-victim
person p2: role=author age=- protected=no why=author
person p3: role=author age=- protected=no why=author
person p4: role=author age=- protected=no why=author
person p5: role=official age=- protected=no why=official
person p6: role=author age=- protected=no why=author
person p7: role=relative age=- protected=yes why=identifies-protected
screen: sex-trafficking-minor misidentified=yes
note: cruel thread about an unnamed 17-year-old; employer, church, and full name by steps; reporter's name stays

[[K p2 alias|BigOrangeDad]]: 17 and already for sale. Parents must be proud.

[[K p3 alias|cumberlandkate]]: She is a CHILD, [[K p2 alias|BigOrangeDad]]. Somebody drove her there. Somebody answered that phone. Read the 5th paragraph.

[[K p4 alias|tn_truth_77]]: worked w her at [[W p1 employer|the Sonic on Gallatin Pike]]. sweet kid. got w a older dude from Memphis and stopped showing up. they called her [[W p1 alias|Lolly]]

[[K p2 alias|BigOrangeDad]]: Then she had a job and quit it. Her choice.

[[K p6 alias|wm. pruett sr]]: I taught [[W p1 name|Lauren]] in Sunday school at [[W p1 other|Mt. Gilead]]. Her mother [[W p7 name|Sheila]] has been looking for her since Thanksgiving. You ought to be ashamed, sir.

[[K p3 alias|cumberlandkate]]: [[K p6 alias|Pruett]], I think you just put her name on here.

[[K p6 alias|wm. pruett sr]]: I do not know how to take it off.

[[K p5 name|Glenna Marsh, staff]]: We have removed two comments. A 17-year-old was charged; we did not and will not print who.

[[K p4 alias|tn_truth_77]]: its on the jail site anyway lol [[W p1 name|Lauren Faye Capps]]

id: ai0034
genre: news
where: US-KS
published: 2010-04-01
title: Freed by a mud pump: how three men left the tank yard
person p1: role=victim age=28 protected=yes why=trafficking-victim
person p2: role=victim age=51 protected=no why=consented
person p3: role=victim,accused age=22 protected=yes why=trafficking-victim
person p4: role=convicted age=58 protected=no why=adult-convicted
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=author age=- protected=no why=author
person p8: role=official age=- protected=no why=official
screen p1: labor-trafficking
screen p2: labor-trafficking
screen p3: labor-trafficking misidentified=yes
note: homeless men kept at an oil-tank cleaning yard; one consents expressly; one was jailed as a thief and a walk-off from parole; one with an intellectual disability is named through his Special Olympics medal

LIBERAL — [[K p2 name|Hector Ray Stubblefield]] is 51 and wants it in the paper with his picture. "Put the whole name," he said. "I had it taken away for two years, they called me Number Two."

Number One and Number Three don't want it. This is about them as well.

The three lived at [[W p1 address|a tank-cleaning yard on Blue Bell Road, in a cargo box with a stove]]. [[K p4 name|Garland Eubanks]], 58, had picked them up one by one, outside missions in Amarillo and Wichita, with the promise of ten dollars an hour and a bunk. He got them to sign over their disability checks or their IDs "for the payroll." In two years, a jury found last week, he paid out $640 among them. A man who walked to town was brought back with a cattle prod.

[[W p1 name|Leonard]], who was 28, reads at a third-grade level. [[K p4 name|Eubanks]] told [[W p1 name|Leonard]] that his mother had died, and that he'd go to a state home if anyone knew. (She is alive, in Guymon.) He wore all that time, under the coveralls, [[W p1 other|a Special Olympics silver for the softball throw]].

The youngest, who was 22, was on parole for a car. He ran in September of 2008 in [[K p4 vehicle|a yard truck, a white F-350]], and was arrested at the Oklahoma line. [[W p3 name|Cruz Archuleta]] told the trooper about the box, the stove and the prod. He was given fourteen months for the truck. "A convict with a story," the report says. The report, [[W p3 id|S-08-11726]], was Defense Exhibit A.

"I owe that young man something," said [[K p8 name|Lt. Monte Krebs]] of the highway patrol. [[K p8 name|Krebs]] wrote it.

What freed the others was a pump. In January the county's [[K p6 name|Alvin Friesen]] went out to see about mud on the road, heard a banging, and thought that it was a bearing. "I put my hand on the box to feel for it," [[K p6 name|Friesen]] said, "and it said, 'Sir?'"

Judge [[K p5 name|Nadine Ostmeyer]] gave [[K p4 name|Eubanks]] nineteen years and vacated the truck. When she read the order she said "Mr. A." as had been agreed. The courtroom screen, which shows the clerk's typing, said "[[W p3 name|ARCHULETA, CRUZ D.]]" for about a minute.

[[W p3 name|Archuleta]] hangs drywall in [[W p3 address|Dodge City, off Trail Street]], and goes by [[W p3 alias|Cricket]]. He wouldn't be interviewed. He did send along, by [[K p2 name|Stubblefield]], a carton of menthols for "the road man."

[[W p1 name|Leonard Pruett]] now lives with his mother, and bags at [[W p1 employer|the Guymon Hitchin' Post]]. He asked only one thing of the prosecutor, who told it to the jury: if the stove belonged to the yard or to them. They'd paid for it.

"[[K p2 name|Hector]] told me you'll put his face," [[W p1 name|Pruett]]'s mother said on the phone. "Don't you put [[W p1 name|Lenny]]'s."

[[K p7 name|Rex Dannehy]], Southwest Daily

id: aj0047
genre: news
where: US-CA
published: 2013-01-11
title: Long Beach boy's drug case collapses; 'manager' indicted
person p1: role=accused,victim age=16 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=expert age=- protected=no why=consented
person p7: role=relative age=- protected=yes why=identifies-protected
person p8: role=official age=- protected=no why=official
screen p1: sex-trafficking-minor misidentified=yes
note: boy victim, homeless, arrested for meth; relative who threw him out and who speaks publicly is D; survivor expert; skateboard

LOS ANGELES — What they charged him with was the baggie. What they had in the same envelope, and didn't look at for five weeks, was the phone.

A 16-year-old who'd been sleeping [[W p1 address|under the Shoemaker bridge, third pillar]] was picked up in Long Beach on Nov. 30 for having a gram of methamphetamine. He told Officer [[K p4 name|Preston Mackey]] he was fine. [[K p4 name|Mackey]] put on the report: "Male prostitute, known," a term the department says it no longer uses.

On the phone, looked at in January by Deputy D.A. [[K p5 name|Sylvia Tran-Ruiz]], were 214 messages from one [[K p2 name|Nathaniel Coyle]]. He sent addresses. He sent prices. He wrote "no bed 4 u til 300." On the 28th [[K p2 name|Coyle]], a party promoter, sent the boy to a dentist, [[K p3 name|Dr. Irwin Sattler]], in Naples.

"I shut the folder and I went for a walk," said [[K p5 name|Tran-Ruiz]]. The drug petition was dropped on Wednesday. On Thursday both men were charged, [[K p2 name|Coyle]] with trafficking of a minor (booking [[K p2 id|3380412]]), [[K p3 name|Sattler]] with paying for it. The dentist's license is [[K p3 id|DDS 41190]]; he's at home on [[K p3 address|Rivo Alto Canal]].

Press were given the petition, with the name inked. The ink was a purple marker. Under it can be read, quite well, [[W p1 name|GALINDO, ANGEL R.]] And the property slip at the back wasn't inked: "1 skateboard, deck painted w/ [[W p1 other|a pelican smoking]]. 1 phone. To be released to [[W p1 name|Angel Galindo]], or guardian."

There's the trouble, the guardian. "He made his choices," the father, [[W p7 name|Ramiro Galindo]], told a camera crew in his driveway. "When [[W p1 name|Angel]] wants to be a man he has a room." Mr. [[W p7 name|Galindo]] put him out in May after finding a love letter.

[[K p6 name|Jody Whitcombe]] was sold on the same strip from 14 until 19, and runs a drop-in for boys. "Nobody believes that we exist, so I say it with my face on," [[K p6 name|Whitcombe]] says. "They count us as addicts."

Juvenile Court Commissioner [[K p8 name|Lucius Ferrar]] asked the boy on Wednesday what he wanted. He wanted the board. [[K p8 name|Ferrar]] sent a bailiff to get it.

He's now [[W p1 address|with a retired couple in Signal Hill]], and on Saturday he was back at the Cherry Park bowl. Skaters there know him by [[W p1 alias|"Pelícano."]] One had made him a sign on cardboard, and the wire service's picture of it was on the front page of two papers before anybody read it: "WELCOME HOME [[W p1 name|ANGEL G]]."

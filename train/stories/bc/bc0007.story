id: bc0007
genre: news
where: US-IA
published: 2016-04-12
title: Traffic, victims and one long recess: notes from the mock trial finals
person p1: role=bystander age=16 protected=no why=minor-not-in-crime
person p2: role=bystander age=17 protected=no why=minor-not-in-crime
person p3: role=bystander age=15 protected=no why=minor-not-in-crime
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=author age=- protected=no why=author
person p8: role=relative age=- protected=no why=adult-bystander
screen p1: none
note: nothing to protect; a mock trial in which pupils play a trafficker, a victim, a juvenile; all words innocent

DES MOINES — [[K p1 name|Priya Venkataraman]] has been the victim four times this year and says it does not get easier to cry on cue.

The junior, 16, played a motel clerk's runaway daughter in the invented case of State v. Marlowe, which forty schools have been arguing since January. There is no Marlowe and there was no motel. The "trafficker" in the final round was [[K p2 name|Chase Vander Ploeg]], 17, of Pella, who in ordinary life raises show rabbits and has never had so much as a tardy slip.

"People boo me in the hallway," [[K p2 name|Vander Ploeg]] said. "My grandma booed me."

That would be [[K p8 name|Harriet Vander Ploeg]], in the third row with a thermos.

Roosevelt won by two points. Real-life District Judge [[K p4 name|Lucille Hrdlicka]], who presided, called the cross-examination by [[K p3 name|Ifeanyi Nwosu]], a freshman of 15, the cleanest she had heard from anybody in a year, "and I include those who bill for it." [[K p3 name|Nwosu]] asked eleven questions and got eleven yeses. He wears number 15 on the tennis team and said it was the same thing, keep it low and do not rush.

The case file came from the state bar and runs to 92 pages: a police report with a made-up booking number, a diary, a map of a fictional truck stop. Coach [[K p5 name|Melinda Osterhaus]] said that some parents in Pella had thought the topic too grown-up. "Then they came and saw that it's about listening," [[K p5 name|Osterhaus]] said.

There was one hitch. A jackknifed semi closed Interstate 80 at Altoona, and the team from Davenport sat in traffic for two hours. They argued from the bus by speakerphone until the battery died in the middle of an objection. The judge sustained it anyway.

[[K p6 name|Bob Tidrick]], the bus driver, testified, out of turn, that he had never been so proud to be stuck. [[K p6 name|Tidrick]] retires in June after 31 years with Scott County Transit.

[[K p1 name|Venkataraman]], who lives on [[K p1 address|Kingman Boulevard]] and plays viola in the [[K p1 school|Roosevelt High]] orchestra, was named best witness. Her prize was a gavel, which she used at once to call her father, by phone, to order.

Nationals are in Boise, May 12 to 14. The team needs $6,200; there is to be a soup supper. Donations can be left with [[K p5 name|Osterhaus]] at 515-555-0127, and [[K p3 name|Ifeanyi]]'s mother is making the jollof.

— [[K p7 name|Wes Kirkhoff]], education

id: x0093
genre: news
where: US-GA
published: 2016-04-21
title: [[D p1 name|Trey Hollis]], 16, gets life with parole in ballfield shooting
person p1: role=convicted age=15 protected=decide why=charged-as-adult
person p2: role=deceased,victim age=17 protected=decide why=deceased
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=decide why=identifies-protected
person p7: role=relative age=- protected=decide why=identifies-protected
person p8: role=witness age=16 protected=yes why=minor-witness
person p9: role=author age=- protected=no why=author
note: convicted as an adult D; deceased 17-year-old D; teammate witness W by jersey and first name

THOMASVILLE — Two mothers hugged on the courthouse lawn Wednesday and neither would say afterward who'd started it.

Inside, Superior Court Judge [[K p3 name|J. Harlan Brogdon]] had just sentenced [[D p1 name|Trey Montgomery Hollis]], now 16, to life with the possibility of parole for the murder of [[D p2 name|Kendrick "Peanut" Ross]], 17, at the Magnolia Park ball field last June.

[[D p1 name|Hollis]] was 15. Under Georgia law that's an adult, if you have a gun. "He's eligible in thirty years," said District Attorney [[K p4 name|Bragg Tillery]]. "He'll be younger than I am."

It was over a bike. The prosecution's best witness was a shortstop, 16, whom the judge ordered the press to leave nameless and whom public defender [[K p5 name|Montgomery Weeks]] three times called "[[W p8 name|Cam]]." He'd been in the dugout in his [[W p8 other|No. 3 jersey]]. He told jurors [[D p2 alias|Peanut]] was laughing.

[[D p6 name|Shalonda Ross]] asked for the maximum and then, reading from the back of an envelope, asked for her son's friend to get his GED. The other mother, [[D p7 name|Renee Hollis]], said, "Yes ma'am," aloud.

— [[K p9 name|Ross Lumpkin]]

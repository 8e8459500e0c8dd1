id: aw0003
genre: news
where: US-GA
published: 2014-06-19
title: Motel robbery case: two in court, one in pigtails
person p1: role=victim,accused age=16 protected=yes why=trafficking-victim
person p2: role=accused age=31 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=victim age=44 protected=no why=adult-victim
person p7: role=relative age=- protected=yes why=identifies-protected
person p8: role=victim age=19 protected=yes why=trafficking-victim
person p9: role=author age=- protected=no why=author
screen p1: sex-trafficking-minor misidentified=yes
screen p8: sex-trafficking-adult
note: girl of 16 tried as an adult for armed robbery of a customer; rule 1 wins over charged-as-adult; the caption, the docket line and the grandmother leak

MACON — She is charged with luring a man to a room and taking his wallet at the point of another person's gun. On Wednesday [[W p1 name|Keyonna Tibbs]], 16, sat at the defense table in a county jumpsuit with the cuffs rolled three times, and the state called her by her street name, "[[W p1 alias|Peaches]]," until the judge told it to stop.

Under Georgia law armed robbery sends a 16-year-old to Superior Court. Her co-defendant, [[K p2 name|Demarcus Lyle Odom]], 31, known as [[K p2 alias|Slick Rick]], held the gun. He also, by the account of the state's own investigator, held her: he met [[W p1 name|Tibbs]] outside [[W p1 school|Rutland Crossing High]] in January, put her pictures on the internet in February, and by March was renting her to truckers at $80, keeping all of it.

"He fed her if she made four," said Investigator [[K p3 name|Caroline Tibbs]], who is no relation. "If she didn't make four, she rode in the trunk."

Assistant District Attorney [[K p4 name|Bo Whitlow]] told the court that none of this was an excuse. "Ms. [[W p1 name|Tibbs]] opened that door with a smile," [[K p4 name|Whitlow]] said.

The man with the wallet, [[K p6 name|Russell Dean Crum]], 44, a flooring salesman from [[K p6 address|Forsyth]], testified that he had thought she was 20. He lost $212 and a class ring. Asked by public defender [[K p5 name|Anjali Mehrotra]] what he'd come to the room for, [[K p6 name|Crum]] looked at the flag for a while.

A second young woman worked the next room. [[W p8 name|Sierra Vance]], 19, was not charged. She told the grand jury that [[K p2 name|Odom]] had burned her driver's license in an ashtray and said he would burn her mother's trailer next; she is [[W p8 place|with an aunt in Dothan]] now, and [[W p8 name|Vance]]'s testimony will be taken by video.

The girl's grandmother, [[W p7 name|Earlene Tibbs]], had reported her missing three times. "They had her on a list of runaways," she said in the corridor. "[[W p1 name|Key-Key]] don't run. She don't even like gym." She carried a church fan from [[W p7 other|Greater Bethel on Anthony Road]], where the girl is [[W p1 other|the only one on the drums]].

Judge [[K p5 name|Mehrotra]]'s motion to send the case to juvenile court — the motion was the defender's, a correction will run — is to be argued July 8. The docket gives it as State v. [[W p1 name|TIBBS, K.]], [[W p1 id|14-CR-70663]]; [[K p2 name|Odom]]'s own indictment is [[K p2 id|14-CR-70661]].

[Photo: [[W p1 photo|keyonna_t_court.jpg]]. The defendant, left, shows the deputy [[W p1 body|the crown and "SR" inked under her ear]].]

— [[K p9 name|Trey Callaway]]

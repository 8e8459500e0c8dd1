id: as0030
genre: news
where: US-NJ
published: 2016-06-23
title: Cantor taught bar mitzvah boys for 20 years. Three of them are now on the witness list.
person p1: role=victim,witness age=12 protected=yes why=sexual-offence-victim
person p2: role=accused age=51 protected=no why=adult-accused
person p3: role=victim age=11 protected=yes why=sexual-offence-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=yes why=identifies-protected
person p7: role=expert,victim age=13 protected=no why=consented
person p8: role=author age=- protected=no why=author
person p9: role=bystander age=- protected=no why=adult-bystander
screen p1: none
note: clergy; survivor who runs a support line names himself; father named by a blog; second boy by chess title and seating card

By [[K p8 name|Miriam Oyserman]]

TEANECK — The lessons were on Wednesdays, in a room behind the ark with a space heater and a bowl of wrapped candies. It's the candies, prosecutors say, that three boys mentioned first.

Cantor [[K p2 name|Lionel Brafman]], 51, of [[K p2 address|340 Sussex Road]], was indicted on Tuesday on nine counts of criminal sexual contact and endangering the welfare of a child. The earliest is from 2009. All the boys were students in the bar mitzvah class of [[W p1 school|Congregation Etz Hayim]].

"He's a gentle man with a beautiful voice, and this is a rumor that grew legs," said defense lawyer [[K p5 name|Stuart Cervantes]].

The state's case begins with a boy who was 12 in 2014. He lost his place in his Torah portion, in front of two hundred people, and ran out. He told his father in the parking lot. The father went to the board, which formed a committee. The committee met four times.

Who they are was supposed to be a secret. But a blog that follows rabbinical scandals put up the committee's minutes, which open, "Present: ... Dr. [[W p6 name|Saul Perelstein]], on behalf of [[W p1 name|Ezra]]." By Shabbat, mothers were phoning one another about the [[W p1 name|Perelstein]] boy. Somebody left a bag of candies at [[W p1 address|the family's house, at Winthrop and Maitland]].

"[[W p1 name|Ezra]] thought that it was a present," said Dr. [[W p6 name|Perelstein]], a periodontist. "He was going to eat one."

A second boy was 11. The prosecutor, [[K p4 name|Adaeze Okonjo]], told the judge only that he comes from "a prominent family." A gala journal for 2013 narrows it: the candy-colored place card at Table 4, reproduced there, has a child's doodle of a bishop and the name [[W p3 name|Noam Z.]] He is, as everyone in North Jersey scholastic chess can tell you, [[W p3 other|the youngest master in the county]].

[[K p4 name|Okonjo]] said she expects [[W p3 name|Noam]] — she stopped, and asked that it be struck. It was on the live feed.

[[K p7 name|Akiva Lindenbaum]], 44, who was molested at 13 by a camp counselor and now runs a support line for Orthodox men, has sat through each hearing. He gives his name to anyone who asks. "A committee is a way for eleven people to each do a twelfth of nothing," [[K p7 name|Lindenbaum]] said. Calls to the line, [[K p7 phone|201-555-0187]], have tripled.

[[K p9 name|Bella Kornreich]], 88, sat by the aisle. [[K p2 name|Brafman]] had sung at the funerals of her husband and both sisters. "I told the boy's mother that I'm sorry," Mrs. [[K p9 name|Kornreich]] said. "I loved that voice. What do I do now with the voice?"

Bail is $350,000. The indictment, [[K p2 id|16-06-00811-I]], lists the victims by initials, E.P., N.Z. and A.R., and, on its last sheet, under "copies to," by surname: [[W p1 name|PERELSTEIN]]; [[W p3 name|ZUCKERBROD]]; Roe.

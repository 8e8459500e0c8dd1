id: am0035
genre: news
where: US-TX
published: 2017-02-09
title: Stafford store clerk jailed over lottery theft was unpaid for three years, feds say
person p1: role=victim,accused age=35 protected=yes why=trafficking-victim
person p2: role=accused age=56 protected=no why=adult-accused
person p3: role=accused age=31 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=expert age=- protected=no why=official
person p8: role=author age=- protected=no why=author
screen p1: labor-trafficking misidentified=yes
note: Pakistani clerk in Houston suburb; county jail number and mugshot link; slept in stockroom; debt and threats

By [[K p8 name|Dawn Trevino]]

The customers called him [[W p1 alias|Mike]]. He'd been at the register of [[W p1 employer|the Speed-E-Stop on Dove Country Road]] for so long, and for so many hours of the day, that one regular had wondered if there were two of him.

There was one, and on Tuesday a federal grand jury in Houston said he was being held there.

Store owner [[K p2 name|Nadeem Anwar Sheikh]], 56, and his nephew [[K p3 name|Bilal Sheikh]], 31, of Sugar Land, are charged with forced labor and document servitude. According to the indictment they brought the Gujranwala man over on a visitor visa in 2013, took his passport "for the lawyer", told him he owed them $26,000, and worked him sixteen hours a day. He slept on flattened boxes in [[W p1 address|the stockroom at 11550 Dove Country]]. When he asked for wages, [[K p3 name|Bilal Sheikh]] showed him a pistol and a video call with his sister's street on it.

It took a crime to bring it out, or what looked like one. In October the owner told Stafford police that his clerk had cashed $1,900 in winning scratch-offs. [[W p1 name|Muhammad Waqas Butt]], 35, was booked for felony theft, and his picture posted to the county's page. He spent 41 days in the Fort Bend jail.

"I asked him why he hadn't made bond," said public defender [[K p4 name|Lucretia Odom]]. "He said, this is the first bed." [[K p4 name|Odom]] called the FBI that same night.

Detective [[K p5 name|Hector Villarreal]], who'd made the arrest, doesn't dodge it. The tickets were to buy an airline seat, he says. "I had a motive and I quit looking. The motive was he wanted to go home," [[K p5 name|Villarreal]] said.

Retired welder [[K p6 name|Earl Guidry]] took coffee there each morning at 4:30. He figured that [[W p1 alias|Mike]] owned it. Then last summer [[W p1 name|Waqas]] asked him, whispering, what day of the week it was. "A man that works in a store with newspapers," [[K p6 name|Guidry]] said, shaking his head.

[[K p7 name|Dr. Saima Rehmatullah]], a sociologist at Rice, said cases in the South Asian convenience trade are rarely reported since the debt is to kin, or to a friend of kin. "No one calls it by that word at home. They call it help," said [[K p7 name|Rehmatullah]].

The theft charge was dismissed on Monday. Its traces weren't. A search of the sheriff's site still brings up "[[W p1 name|BUTT, MUHAMMAD W]]. SO# [[W p1 id|00245511]]. [[W p1 birthdate|06/21/1981]]. [[W p1 body|Scar L eyebrow]]. Occupation: clerk", with a mugshot at [[W p1 url|fbcjail.example/roster/butt_m_w.jpg]]. [[K p4 name|Odom]]'s office is asking for an expunction.

He's living, for now, with [[W p1 address|a mosque family in Pecan Grove]]. Through her he asked the Star to say only that he didn't scratch them himself; he'd found them in the trash. [[K p2 name|Nadeem Sheikh]]'s lawyer said that the clerk was treated as a son. Trial's in May.

And Mr. [[W p1 name|Butt]] would like, he added, to know who won the World Series, all three of them.

id: ak0036
genre: news
where: US-NJ
published: 2018-03-22
title: Council spars over traffic trafficking, and other heavy loads
person p1: role=official age=- protected=no why=official
person p2: role=official age=- protected=no why=official
person p3: role=bystander age=71 protected=no why=adult-bystander
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=16 protected=no why=minor-not-in-crime
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=official age=- protected=no why=official
person p8: role=author age=- protected=no why=author
note: nothing to protect; innocent uses of trafficking, slave, victim, prostitute(d), rescue; a teen at a council meeting with school and age

By [[K p8 name|Norm Zielinski]]

HIGHTSTOWN — Mayor [[K p1 name|Lorraine Dempsey]] let it be known at Monday's session that she was "not going to be a slave to a stoplight," and after two hours and ten minutes she wasn't.

Council voted 4-2 against a signal at Stockton and Main. Engineer [[K p2 name|Arvind Deshmukh]] had recommended it. His counters, six rubber hoses, recorded 11,400 vehicles on a Thursday, up from 9,000. "The intersection is a victim of its own success," said [[K p2 name|Deshmukh]], who has a way of making hoses interesting.

[[K p3 name|Sal Bongiovanni]], 71, of [[K p3 address|204 Stockton Street]], was in favor. He has been in line at the corner so long, he said, that he's had a birthday there. Mr. [[K p3 name|Bongiovanni]] presented a petition with 312 names. "Trucks. Day and night. You've got human beings on that street and you've got traffic, and you've got people trafficking in excuses."

The Mayor's ally on the dais, Councilman [[K p4 name|Grady Tull]], replied that Mr. [[K p3 name|Bongiovanni]] had prostituted a good argument by counting his own dog. The clerk checked. Line 88 was "Biscuit B."

The youngest speaker was [[K p5 name|Maya Thornquist]], 16, a junior at [[K p5 school|Peddie]], who built a model of the corner for the science fair and ran 500 simulations on it. In hers, a roundabout did best. "With a light, somebody always gets abused," said [[K p5 name|Maya]]. "I mean in the sense of waiting." She won third place, and on Monday, applause.

[[K p6 name|Rev. Clyde Amory]], of [[K p6 employer|First Baptist]], asked only for a crosswalk. "I've got widows," [[K p6 name|Amory]] said.

In other business:

—Police Chief [[K p7 name|Jocelyn Pratt]] reported 14 summonses for speeding, two for coasting. One car was booked in at 61; its driver, asked whether he was under any duress, said that he was late for yoga. [[K p7 name|Pratt]] introduced the department's new rescue, a beagle called Sergeant.

—The escort for the Memorial Day parade will be paid time and a half, [[K p4 name|Tull]] dissenting.

—A resolution to "free the Peddie Three" (swans) was tabled.

—Bids for the municipal roof were opened. The lowest, $212,400, is from [[K p6 name|Rev. Amory]]'s nephew; [[K p1 name|Dempsey]] asked for a legal opinion. File [[K p1 other|Res. 2018-77]].

[[K p2 name|Deshmukh]] was asked on his way out if he was disappointed. He said he would leave the hoses down. [[K p3 name|Bongiovanni]] said that so would he.

The next meeting is April 2 at 7:30. Those who are coming by way of Stockton and Main should start now.

id: l-0011
genre: press-release
where: US-HI
published: 2016-07-22
title: Harbor officers detain fishing crewman ashore without permit
person p1: role=victim,accused age=31 protected=yes why=trafficking-victim
person p2: role=official age=- protected=no why=official
person p3: role=accused age=- protected=decide why=adult-bystander
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
screen: labor-trafficking misidentified=yes
note: port release treats a fisherman who jumped the rail as a security breach; passports held, debt, no pay are in the officer's narrative; vessel is where he lived

HONOLULU — At about 0340 hours on Thursday, July 21, Harbor Police Officer [[K p4 name|Keoni Makua]] observed a male climb over the fence at Pier 17. The male ran along Nimitz Highway, fell, and was taken into custody without injury to officers.

He was identified from a photograph on a shipmate's phone as [[W p1 name|Rahmat Suryadi]], 31, an Indonesian national and deckhand on [[W p1 address|the longliner *Lady Orinda*]]. As a foreign crewman he holds no permit to land and is required to stay aboard. He is charged with unauthorized entry to a restricted area and was turned over to federal officers.

In his statement, translated by a shop clerk, [[K p5 name|Ibu Wati Kealoha]], the subject claimed that he had been on the vessel for fourteen months, that the captain keeps all passports in the wheelhouse, and that of $350 a month he'd been sent none because he "still pay the agent." He said that crew who complain have been put in the ice hold. The captain, [[D p3 name|Gerald Pung]], advised that the subject is a troublemaker and that the passports are held "because that's the law, brah."

"This is a port, not a bus station. Fences are there for everybody's security," said Harbors Deputy Director [[K p2 name|Stacy Higa]].

[[W p1 name|SURYADI]]'s seaman's book, [[W p1 id|E 088214]], was retained. Incident no. [[W p1 id|HAR-16-2207]]. The vessel was permitted to sail on Friday's tide.

[[K p2 name|Higa]] commended [[K p4 name|Makua]], who tore his uniform trousers.

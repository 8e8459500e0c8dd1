id: ag0009
genre: filing
where: IN-UP
published: 2017-09-08
title: First Information Report (under Section 154 Cr.P.C.) - translation
person p1: role=victim age=8 protected=yes why=sexual-offence-victim
person p2: role=relative age=- protected=yes why=identifies-protected
person p3: role=accused age=34 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
note: FIR with complainant father, child's name in the body, school and van

1. District: Kanpur Nagar   P.S.: Rawatpur Kalan   FIR No.: [[W p1 id|0412/2017]]   Date: 06/09/2017
2. Acts: POCSO Act 2012, Sec. 9(m)/10; IPC 354
3. Complainant: [[W p2 name|Suresh Chandra Nishad]] s/o late Ram Bali, r/o [[W p2 address|House 118/4, Teliyana Gali]]. Mob: [[W p2 phone|99555-01142]]
4. Accused: [[K p3 name|Guddu @ Ramakant Dixit]], driver, aged about 34

Contents: Sir, it is submitted that my daughter [[W p1 name|Kumari Ananya]], age 8, class III of [[W p1 school|Little Blossoms Vidyalaya]], travels by the yellow van of the said [[K p3 name|Guddu]]. On 05.09.2017 she being the last to be dropped, he stopped behind the cold storage and did bad act with his hand. She came home weeping and would not eat. My wife asked many times and then [[W p1 name|Ananya]] told all. He has two other small girls in the same van. Kindly take strict action.

Registered by: SI [[K p4 name|Meena Katiyar]]. Copy given free of cost to informant.

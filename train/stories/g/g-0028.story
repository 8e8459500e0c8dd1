id: g-0028
genre: email
where: US-AZ
published: 2022-06-07
title: Fwd: minutes DRAFT — Saguaro Glen HOA, June meeting
person p1: role=author age=- protected=no why=author
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=bystander age=11 protected=no why=minor-not-in-crime
screen: none
note: neighbours, addresses, a phone, a child's lemonade stand 'violation'; nothing to protect

From: [[K p1 name|Chip Dunleavy]] <[[K p1 email|chip.dunleavy@sgleneighbors.example]]>
To: board
Subject: minutes DRAFT, please don't reply-all

Present: me, [[K p2 name|Consuelo Ybarra]], [[K p3 name|Faisal Rahmani]], [[K p4 name|Gwen Tso]] (by phone, from her pool).

1. Called to order 7:04. It was 109 in the clubhouse. Motion to fix the AC, carried, nobody opposed.

2. Architectural: [[K p3 name|Rahmani]], [[K p3 address|lot 88]], asks to paint his door teal. The approved colors are Sand, Dune, Wheat and Wheat. [[K p4 name|Gwen]] moved to add teal. [[K p2 name|Consuelo]] asked what next. Tabled to July.

3. Violations: A lemonade stand at [[K p5 address|4417 Cholla Blossom Court]]. The operator, [[K p5 name|Chase Ybarra]], age 11, attended with his ledger, and pointed out that Section 9 bans "commercial vehicles" and that a card table isn't a vehicle. Fine waived 3-0; [[K p2 name|Consuelo]] abstained since he's hers. She bought a cup.

4. Security. [[K p4 name|Gwen]] reports a man photographing houses. It was the appraiser. Someone had put his picture on the neighbors' app as a "human trafficker." I called him myself (480-555-0133) and apologized; he was decent about it.

5. Javelinas. No change.

Adjourned 8:20 for ice.

[[K p1 name|Chip]]

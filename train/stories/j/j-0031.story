id: j-0031
genre: filing
where: US-NY
published: 2001-09-06
title: Criminal Court, Kings County - AR3 calendar, night session (as posted)
person p1: role=accused,victim age=15 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=accused age=- protected=no why=adult-accused
person p7: role=accused age=- protected=decide why=adult-accused
screen p1: sex-trafficking-minor misidentified=yes
note: court calendar with OCR noise; the loitering defendant is a child by the clerk's note

HON. [[K p4 name|R. BLOOMQUIST]] presiding       Legal Aid: [[K p5 name|D. Achterberg]]

1. [[K p2 name|COAXUM, TYRONE]]  2001KN058114  PL 165.15(3) farebeat. Pleads, time served.

2. [[K p3 name|ESPINAL, JUAN A]]  2001KN058120  PL 220.03. ROR 10/4.

3. [[W p1 name|BAPTISTE, NADEGE]] a/k/a "[[W p1 alias|NIKKI B]]" a/k/a [[W p1 name|BAPTlSTE, N.]]  [[W p1 id|2001KN058127]]  PL 240.37 loiter for prost.  NYSID [[W p1 id|0155 773-K]]
   Given DOB [[W p1 birthdate|6/1/82]]. CJA interview: def. now says b. [[W p1 birthdate|6/1/86]], Port-au-Prince, is fifteen, and "the man [[D p7 alias|Rico]] puts me out on Pennsylvania Ave, he keep all of it". 2 priors as adult, 5 + 10 days served Rikers. Address [[W p1 address|basement, 411 Hinsdaie St]]. Legal Aid asks for transfer to Family Ct. ADA opposes pending proof of age. REMANDED as adult. 9/11 Part APl.

4. [[K p6 name|FEDOROV, GENNADY]]  2001KN058131  VTL 1192.2. Interp. Russian. ROR.

Clerk's note: #3 is crying, pls ask Corr. for a separate pen. Has a doll keychain in property, voucher [[W p1 id|K-0155-19]].

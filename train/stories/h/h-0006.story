id: h-0006
genre: roster
where: GB-ENG
published: 2016-02-08
title: NORTH MERCIA MAGISTRATES' COURT, Register extract, Court 3, Monday 8 February 2016
person p1: role=accused age=44 protected=no why=adult-accused
person p2: role=accused age=29 protected=no why=adult-accused
person p3: role=accused age=61 protected=no why=adult-accused
person p4: role=accused age=33 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=victim age=- protected=no why=adult-victim
screen: none
note: nothing to protect; adult accused with dates of birth and addresses, an adult victim of common assault by a stranger

Justices: [[K p5 name|Mrs H. Oyelaran]] JP (chair) and two others.

1. [[K p1 name|PEMBERTON, Craig Stuart]]  DoB [[K p1 birthdate|14/09/1971]]  [[K p1 address|9 Cotter Lane, Eastwick]]
URN [[K p1 id|22NM0114215]]. Drove a Ford Transit while unfit through drink, 23 January. Guilty plea. Disqualified 20 months. Fine £330, victim surcharge £33, costs £85.

2. [[K p2 name|KOWALCZYK, Beata]]  DoB [[K p2 birthdate|02/12/1986]]  [[K p2 address|Flat 4, Maltings Court]]
Theft of cosmetics, value £61.40, from Boots. Guilty plea. Conditional discharge 12 months. Compensation £61.40. Says that she will pay on the 25th when she's paid.

3. [[K p3 name|ALLARDYCE, Peter]]  DoB [[K p3 birthdate|30/05/1954]]  [[K p3 address|The Old Forge, Little Sarne]]
Keeping a dog, "Winston", dangerously out of control; also obstructing a footpath with a static caravan. Not guilty to both. Trial 19 April, 2 hours. Defendant wishes to call the dog.

4. [[K p4 name|MEHMOOD, Tariq]]  DoB [[K p4 birthdate|11/11/1982]]  [[K p4 address|118 Station Road]]
Common assault on [[K p6 name|Neil Grimshaw]], traffic warden, by throwing a pasty. Guilty plea. 60 hours' unpaid work. Compensation to [[K p6 name|Mr Grimshaw]] £75 (cleaning).

Rising 12.40. [[K p5 name|Mrs Oyelaran]] thanked the usher, who retires Friday.

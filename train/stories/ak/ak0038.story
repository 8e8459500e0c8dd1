id: ak0038
genre: press-release
where: US-NY
published: 2020-08-06
title: Six Charged in $11 Million Scheme to Steal Pandemic Relief Loans; "Massage Chair" Firm Had No Chairs
person p1: role=accused age=48 protected=no why=adult-accused
person p2: role=accused age=35 protected=no why=adult-accused
person p3: role=accused age=52 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=victim age=79 protected=no why=adult-victim
person p8: role=accused age=29 protected=no why=adult-accused
screen p8: none
note: federal fraud; identity theft victim adult; cooperating employee claims pressure but no force, debt or docs: near miss; ids and addresses K

United States Attorney's Office
Eastern District of New York
August 6, 2020

BROOKLYN, NY – An eleven-count indictment was unsealed today charging [[K p1 name|Maxim Gurevich]], 48, [[K p2 name|Tasha Lyn Boudreau]], 35, [[K p3 name|Emeka Obiora Nwosu]], 52, [[K p8 name|Justin Kwan]], 29, and two others with wire fraud, bank fraud and aggravated identity theft. [[K p1 name|Gurevich]] was arrested at [[K p1 address|his residence, 3101 Brighton Second Street]]; [[K p2 name|Boudreau]] in Valley Stream. [[K p3 name|Nwosu]] remains at large and may be traveling on passport [[K p3 id|A0155-7821]].

[[K p4 name|Celeste Arbogast]], Acting United States Attorney, and [[K p5 name|Raul Dominick Pena]], Assistant Director-in-Charge, FBI, New York, announced the charges.

As alleged, the defendants applied for 38 loans in the name of companies that had no employees. One, Tranquil Touch Leisure LLC, claimed 140 masseurs. Agents who went to its address found a fish market. [[K p2 name|Boudreau]] prepared payrolls from the membership list of a bowling league.

Among the identities used was that of [[K p7 name|Irving Mandelbaum]], 79, a retired furrier of Sheepshead Bay, who learned that he was chief operating officer of a chain of tanning salons when he was refused a library card. "I'm a victim," said Mr. [[K p7 name|Mandelbaum]], whom the Office thanks for agreeing to be named, "but I was never so well paid."

Defendant [[K p8 name|Kwan]], a bookkeeper, told agents that he was a slave to [[K p1 name|Gurevich]], who made him work through weekends and shouted. [[K p8 name|Kwan]] was paid $1,900 a week, lived in his own apartment in Forest Hills, and left in May for a better job. He has been released on bond.

"They sold a fiction and the taxpayer bought it," said [[K p4 name|Arbogast]]. [[K p5 name|Pena]] added that the Bureau doesn't care if a firm traffics in chairs or in fish, as long as there are some.

If convicted, each faces up to 30 years. The government's case is handled by Assistant U.S. Attorney [[K p6 name|Ingeborg Falk]]. It is assigned E.D.N.Y. Docket No. [[K p1 id|20-CR-314 (KAM)]].

The charges in the indictment are allegations.

The Defendants:
[[K p1 name|MAXIM GUREVICH]] (also known as [[K p1 alias|"Max the Chair"]]), Age: 48
[[K p2 name|TASHA LYN BOUDREAU]], Age: 35, Valley Stream, NY
[[K p3 name|EMEKA OBIORA NWOSU]], Age: 52, Newark, NJ
[[K p8 name|JUSTIN KWAN]], Age: 29, Queens, NY

Tips: 718-555-0111. Ask for [[K p6 name|Ms. Falk]]'s paralegal. Mr. [[K p7 name|Mandelbaum]]'s library card was issued on Monday.

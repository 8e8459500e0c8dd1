id: b-0057
genre: press-release
where: IN
published: 2021-03-04
title: PRESS NOTE: City Police rescue 6 from spa; manager held
person p1: role=victim age=23 protected=yes why=trafficking-victim
person p2: role=accused age=36 protected=no why=adult-accused
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=victim age=27 protected=yes why=trafficking-victim
screen p1: sex-trafficking-adult
screen p6: unclear
note: police note lists 'rescued victims' with names for a reward; one was held by debt, of the other nothing is told except that she was there and was 'rescued' — protected as a victim of an ITPA case, but the screen is unclear

Office of the Dy. Commissioner of Police (Crime), Tellapur
Dt: 03-03-2021

On credible information the sleuths of the Anti-Human Trafficking Unit conducted a raid on M/s Lotus Bliss Wellness, 2nd floor, above a bakery, and apprehended one [[K p2 name|Gorantla Suresh]] (36), manager. Owner Smt. [[K p3 name|Jyothi]] @ [[K p3 alias|Madam Jo]] is absconding.

Modus operandi: Accused took flats on rent, brought women from other States promising ₹40,000 as therapist, retained their original certificates and deducted ₹1,000 per day as "penalty" till they agree to entertain customers.

Rescued: Six (6) victims of NE and West Bengal, sent to [[W p1 place|Swadhar Home, Ramnagar Colony]].

Seized: 9 mobile phones, ₹18,200 cash, 1 swipe machine, 1 register.

Statement: One of the victims (23) has stated that she came through an online job site in Dec. 2020, that on refusing she was locked in the steam room and her degree certificate was torn before her.

The DCP has commended the Inspector [[K p4 name|N. Padma]] and WPC [[K p5 name|B. Swathi]] who acted as a customer's wife.

Encl. for reward file only (detach before issue): statements of [[W p1 name|Lalnunmawii]], D/o [[W p1 relative|Zoramthanga]]; [[W p6 name|Rumpa Mondal]], age 27; 4 others. [[W p1 name|Lalnunmawii]] knows English and may be taken as PW-1.

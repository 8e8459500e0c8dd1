id: o-0014
genre: press-release
where: US-KS
published: 2017-05-31
title: Chief announces four promotions, one retirement
person p1: role=official age=- protected=no why=official
person p2: role=official age=- protected=no why=official
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=bystander age=7 protected=no why=minor-not-in-crime
person p8: role=convicted age=- protected=no why=adult-convicted
person p9: role=official age=- protected=no why=official
screen: none
note: police promotions; an officer's commendation for a trafficking task force names no victim; a child pins a badge

FOR IMMEDIATE RELEASE

**Prairie Hollow Police Department**
Contact: Community Affairs Officer [[K p9 name|Juanita Sealey]], [[K p9 phone|620-555-0126]], [[K p9 email|jsealey@phpd.example]]

Chief [[K p1 name|Doyle Hostetler]] is pleased to announce the following, effective June 4:

Lieutenant [[K p2 name|Marva Penny]] to Captain, Patrol. Twenty-one years' service. [[K p2 name|Capt. Penny]] designed the department's crossing-guard rota, which has operated since 2006 without a single child in the road.

Sergeant [[K p3 name|Will Tran]] to Lieutenant, Investigations. [[K p3 name|Lt. Tran]] spent three years with the FBI's regional trafficking task force and received its unit citation after the conviction of [[K p8 name|Eldridge Fay Moss]] in 2015.

Officer [[K p4 name|Bautista Ocampo]] to Sergeant. Officer [[K p5 name|Hope Lundeen]] to Sergeant; she's the first woman in that rank on the overnight watch and wishes it noted that the coffee will be improving.

Retiring: K-9 handler [[K p6 name|Gil Wannamaker]] with his partner, Duke, 11, a Malinois. "I hope he'll sleep in," said [[K p6 name|Wannamaker]]. "I know I won't be let."

The pinning ceremony is at 10 a.m. Friday in the council chamber, where [[K p7 name|Ellie Penny]], 7, will pin the bars on her grandmother. Cake follows. The public is welcome, and so are members who have outstanding overtime slips, which Captain-elect [[K p2 name|Penny]] would like to see.

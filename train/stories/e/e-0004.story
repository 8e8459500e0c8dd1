id: e-0004
genre: press-release
where: CA
published: 2021-06-29
title: Ten charges laid after farm workers found in unheated bunkhouse
person p1: role=victim age=33 protected=yes why=trafficking-victim
person p2: role=accused age=52 protected=no why=adult-accused
person p3: role=accused age=29 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=victim,accused age=40 protected=yes why=trafficking-victim
person p7: role=bystander age=- protected=no why=adult-bystander
screen p1: labor-trafficking
screen p6: labor-trafficking misidentified=yes
note: police release says names are withheld, then quotes a search-warrant inventory; one of the workers was first charged with theft of a bus; media line

NIPIGON COUNTY REGIONAL POLICE SERVICE
News release — for immediate distribution
Occurrence NP21-055201

The Human Trafficking Unit has charged two people following a four-month investigation named Project Trellis.

In February 2021 officers attended a greenhouse property near Leamington after a caller reported a school bus travelling without headlights on County Road 34. The driver, a 40-year-old Guatemalan national, had taken the vehicle in order to bring a co-worker to hospital. He was charged that night with theft over $5,000 and with driving while unlicensed, and was detained for the Canada Border Services Agency.

Det.-Sgt. [[K p4 name|Moira Szczepanski]] said that it was the nurse who treated the passenger, and not the police, who first asked the right question. "She asked where his boots were," [[K p4 name|Szczepanski]] said. "He told her that boots were extra."

Investigators allege that 22 workers paid a recruiter between $2,800 and $4,500 for positions that did not exist, were housed in a former mushroom barn, and were transferred nightly to other farms whose operators paid the recruiter directly. Workers received vouchers. Passports and health cards were kept in a tackle box in the residence of the accused.

CHARGED
- [[K p2 name|Rolando Abrego Pineda]], 52, of Kingsville: trafficking in persons (x4), material benefit, withholding documents.
- [[K p3 name|Trina Vandenhoek]], 29, of Wheatley: material benefit, withholding documents, assault with a weapon.

[[K p2 name|Abrego Pineda]] was held for a bail hearing. [[K p3 name|Vandenhoek]] was released on an undertaking.

All charges against the driver have been withdrawn at the request of the Crown. "He should have been given a ride and a coffee," said Insp. [[K p5 name|Gord Latimer]]. "On behalf of the Service I have said so to him."

The names of complainants are subject to an order. To assist employers who may have been invoiced, the following items were seized from the tackle box: 19 Mexican and 3 Guatemalan passports, among them [[W p6 id|GT 255015519]] ([[W p6 name|Baltazar Ixcoy Tum]]); health card of [[W p1 name|OSORIO LUNA, FIDEL]], d.o.b. [[W p1 birthdate|1987-10-04]]; a ledger with columns headed "[[W p1 alias|Flaco]]", "[[W p6 alias|El Chofer]]" and "Los Nuevos".

The hospitalized man, 33, who lost two toes to frostbite, has been reunited by video with his family in Oaxaca. Rev. [[K p7 name|Hildegard Toews]], whose congregation has housed eleven of the men since March, asks that donations of work boots, sizes 7 to 10, be left at the police station and not at the church.

Media contact: [[K p4 name|D/Sgt. Szczepanski]], [[K p4 phone|519-555-0142]].

id: w0035
genre: press-release
where: US-TN
published: 2019-11-15
title: CORRECTIONS OFFICER CHARGED WITH CONTACT WITH INMATE
person p1: role=victim age=30 protected=yes why=sexual-offence-victim
person p2: role=accused age=35 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
note: inmate victim: number in odd form; unit

MURFREESBORO – An officer at the county's correctional work center was arrested at the end of his shift Thursday and charged with sexual contact with an inmate and official misconduct.

[[K p2 name|Jeremy Todd Swafford]], 35, badge [[K p2 id|#618]], had been assigned to [[W p1 address|C Pod, lower tier, cell 14]] for eight months. Under Tennessee law no person in custody can consent. According to the warrant ([[K p2 id|GS-19-40417]]) he let her have a phone charger and commissary in return.

Sheriff [[K p3 name|Mike Fitzhugh-Barnes]] said the 30-year-old woman reported it herself, through the kite box. "That took more nerve than I've seen in men with a gun." She's been moved [[W p1 place|to a facility in McMinnville]].

Documents released with this notice:
 1. Mugshot, [[K p2 photo|swafford_jt_front.jpg]]
 2. Kite dated 11/9, redacted [[[W p1 photo|kite_1109_Ricketts_A.pdf]]]
 3. Roster page, OID [[W p1 id|0 0 5 1 9 - 7 3 2]], [[W p1 birthdate|dob 041789]]

Media: [[K p4 name|Capt. Lindsey Rowe]], [[K p4 phone|615-555-0131]], [[K p4 email|lrowe@stonesriversheriff.example]]

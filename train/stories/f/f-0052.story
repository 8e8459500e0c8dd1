id: f-0052
genre: roster
where: US-SC
published: 2017-02-06
title: Booked at the Law Enforcement Center, Feb. 3 - 5
person p1: role=accused age=29 protected=no why=adult-accused
person p2: role=accused age=18 protected=no why=adult-accused
person p3: role=accused age=63 protected=no why=adult-accused
person p4: role=accused age=35 protected=no why=adult-accused
person p5: role=accused age=24 protected=no why=adult-accused
person p6: role=accused age=47 protected=no why=adult-accused
person p7: role=accused age=38 protected=no why=adult-accused
person p8: role=accused age=21 protected=no why=adult-accused
screen: none
screen p4: none
note: adults only; an 18-year-old is no juvenile; soliciting a decoy makes no victim; all stay

These are arrests, not convictions. Persons listed are presumed innocent. To report an error, bring photo ID to the window; the Clarion does not take corrections by phone.

[[K p1 name|ANCRUM, Latisha N.]], 29, Summerton. Driving under suspension 2nd. Inmate [[K p1 id|1702-0033]]

[[K p2 name|BARWICK, Hunter Cole]], 18, Manning. Minor in poss. of beer; fish without license. [[K p2 id|1702-0034]]

[[K p3 name|CONYERS, Ezell]], 63, Turbeville. Disorderly. (Released to wife. Returned by wife.) [[K p3 id|1702-0035]], [[K p3 id|1702-0041]]

[[K p4 name|GELDERT, Brian Patrick]], 35, Charlotte NC. Criminal solicitation of a minor, internet, to wit an undercover agent. [[K p4 id|1702-0036]]

[[K p5 name|HUYNH, Steven]], 24, Columbia. Manuf./poss. 5 lb marijuana near a school; trafficking in MDMA. [[K p5 id|1702-0037]]

[[K p6 name|McFADDIN, Dale "Cooter"]], 47, no fixed address. Trespass after notice, Dollar General. [[K p6 id|1702-0038]]

[[K p7 name|RAGIN, Summer Hope]], 38, Alcolu. Breach of trust over $10,000 (P.T.A.). [[K p7 id|1702-0039]]

[[K p8 name|WITHERSPOON, De'Andre]], 21, Manning. Burglary 2nd. Caught in the vent. [[K p8 id|1702-0040]]

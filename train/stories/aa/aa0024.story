id: aa0024
genre: roster
where: US-CA
published: 2004-07-15
title: CORONER'S INTAKE LEDGER, WEEK 28
person p1: role=deceased age=15 protected=decide why=deceased
person p2: role=deceased age=67 protected=no why=deceased
person p3: role=deceased age=44 protected=no why=deceased
person p4: role=official age=- protected=no why=official
person p5: role=accused age=23 protected=no why=adult-accused
person p6: role=deceased age=90 protected=no why=deceased
note: morgue log; deceased minor victim; adult dead kept

Rec'd / Name / Age / Where / How / Invest.

7-08 / [[K p2 name|PAK, SUNG-HO]] / 67 / Fresno Co. canal / drown, accid. / [[K p4 name|Dep. Cor. Zamarripa]]
7-09 / [[D p1 name|ESPARZA, JOEL "JOJO"]] / 15 / 1200 blk Fig / GSW, homicide / [[K p4 name|Zam.]] — arrest: [[K p5 name|Anthony Buenrostro]], 23. Class ring of [[D p1 school|Sunnyside Hi]] and a letter for [[D p1 relative|"Mami, Rosario"]], both released to her
7-11 / [[K p3 name|DEUKMEDJIAN, ARA]] / 44 / I-5 nr 198 / MVA / pend tox
7-12 / [[K p6 name|TULLY, FRANCES]] / 90 / home / natural. Cat to neighbor.
Storage: 14 of 16. Compressor on order since May.

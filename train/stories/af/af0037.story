id: af0037
genre: news
where: GB-NIR
published: 2014-01-30
title: Mushroom picker admits working without papers
person p1: role=victim,accused age=30 protected=yes why=trafficking-victim
person p2: role=official age=- protected=no why=official
person p3: role=official age=- protected=no why=official
person p4: role=accused age=47 protected=no why=adult-accused
screen p1: labor-trafficking misidentified=yes
note: magistrates; threats to family

A woman found beneath a pallet in a County Armagh growing shed pleaded guilty at Craigavon Magistrates' Court to working in breach of her leave.

[[W p1 name|Stella Nkechi Obiora]], 30, was given four months, suspended.

Defence solicitor [[K p2 name|Fergal McAnespie]] said that there had been "no wage worth the word." A man in Lagos had taken an oath from her in a shrine and £6,500 from her uncle; the grower, [[K p4 name|Cecil Trimble]], 47, who is on bail, took the rest. She picked from four in the morning. If the weight was short, the heating in [[W p1 address|the mobile home at Drumnahoe Lane]] went off. She'd been told that one telephone call to Lagos would be enough to see her parents' shop burned.

District Judge [[K p3 name|Una Corrigan]] said it was "a sad background" and certified legal aid. The Home Office wants [[W p1 name|Obiora]] out by Easter.

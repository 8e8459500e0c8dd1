id: u0047
genre: news
where: CA-NL
published: 2018-08-30
title: Crab plant's ghost shifts cost taxpayers $340K
person p1: role=convicted age=61 protected=no why=adult-convicted
person p2: role=convicted age=37 protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
note: nothing; EI fraud; adult

ST. JOHN'S — There were thirty-two people on the payroll at Cuckold's Tickle that summer. Eleven of them were in the cemetery.

[[K p1 name|Cyril Noseworthy]], 61, who managed the fish plant, and his bookkeeper [[K p2 name|Jocelyn Pardy]], 37, pleaded guilty Wednesday to defrauding the employment insurance fund.

The names were copied off headstones within sight of the office window. Retired postmistress [[K p4 name|Bride Hynes]] raised the alarm when she was handed a cheque for her late brother, dead since the cod moratorium, "and he never worked a day of crab."

Crown lawyer [[K p3 name|Stephen Alexander Tobin]] is asking for restitution and house arrest. Judge [[K p5 name|Rosanne Batterton]] wanted to know how the shifts had been assigned. Alphabetically, said [[K p2 name|Ms. Pardy]].

id: u0030
genre: news
where: IE
published: 2022-04-01
title: Fishing Atlantic Permit man detained after asking for wages
person p1: role=victim,accused age=37 protected=yes why=trafficking-victim
person p2: role=accused age=49 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=expert age=- protected=no why=adult-bystander
screen p1: labor-trafficking misidentified=yes
note: Egyptian crewman in Ireland; solicitor's notice; detained; vessel W since he lived aboard; hull number

It began with a WhatsApp to the boss: *Cpt please my 5 months*. Three days later two immigration officers were at the gangway.

The Egyptian deckhand, 37, spent a fortnight in Cloverhill as a person unlawfully landed. The tip had come from the owner's own telephone, the Workplace Relations Commission has found.

Adjudicator [[K p3 name|Úna Prendergast]] upheld all nine complaints against [[K p2 name|Declan Coughlan]], 49, of Ballyhoura Pier. She accepted that the crewman worked twenty hours in the day, that his bank card and passport were kept by the owner, and that he'd been told a boat that lost him would cost his brother in Borg Meghizel the house. He slept aboard [[W p1 place|the Stella Nua (S 555)]] for two winters, in a bunk with water in it.

Her decision is anonymised as A Fisherman v A Vessel Owner. The owner's reply to it, posted on the co-op's noticeboard, is not: "[[W p1 name|Mahmoud Abdelrazek]] was treated like family, Mr. [[W p1 name|Razek]] got his dinner every day."

[[K p5 name|Ruairí Sweetman]] of the transport workers' federation said families generally let you off the boat. A file has gone to Det. Supt [[K p4 name|Carmel Foy]].

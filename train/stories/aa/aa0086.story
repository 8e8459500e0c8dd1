id: aa0086
genre: filing
where: AU-QLD
published: 2021-06-03
title: Coronial and Mortuary Admissions Book, weekly return (redacted for the record)
person p1: role=deceased age=17 protected=decide why=deceased
person p2: role=deceased age=34 protected=no why=deceased
person p3: role=deceased age=80 protected=no why=deceased
person p4: role=official age=- protected=no why=official
person p5: role=deceased age=4 protected=decide why=deceased
person p6: role=accused age=29 protected=decide why=adult-accused
person p7: role=deceased age=60 protected=no why=deceased
note: mortuary book; two dead minors D; accused father of one D

LOGAN–BEENLEIGH COLD STORE. Wk ending 30 May. Clerk [[K p4 name|T. Aiono]].

Rec 4091 — [[K p3 name|Noonan, Edith Mary]]. 80. Bed, Tues, cardiac. Released to son. One wedding ring, one harmonica.
Rec 4092 — [[K p2 name|Vea, Siosifa]]. 34. Crane, wind. WHSQ notified. Hold.
Rec 4093 — [[D p1 name|Marr, Jayden "Jayz"]]. 17. Stabbed Eagleby skate bowl 26/5. Arrest pending. [[D p1 body|Tattoo NAN 3 on left wrist, unfinished]]. His nan, who is 61 and all he had, sat in the corridor from two until I locked up.
Rec 4094 — [[D p5 name|Kapoor, Aanya]]. 4. Bath.
Rec 4095 — [[K p7 name|Whitty, Barry Thomas]]. 60. Natural. Was a magistrate's driver. 

Amended on receipt of QPS note 30/5: Rec 4094, adult male [[D p6 name|Rohan Kapoor]], 29, is charged with manslaughter. He's the father. Release to mother. Small white shoes found in the van, could whoever, please, have them go with her.

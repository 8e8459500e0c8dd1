id: u0033
genre: news
where: CA-NB
published: 2019-04-16
title: Moncton man found guilty of sexual assault of co-worker
person p1: role=victim,witness age=29 protected=yes why=sexual-offence-victim
person p2: role=convicted age=45 protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=witness age=- protected=no why=adult-bystander
person p6: role=author age=- protected=no why=author
note: adult victim; publication ban; e-mail; employer is accused's workplace tied to her (works there) W? she works -> employer W rule 9 'victim attends'; 

MONCTON, N.B. — A publication ban covers the name of the woman who cried in the second row on Monday; the list of exhibits doesn't seem to have been told.

Item 4, read into the record by the clerk, is an e-mail from [[W p1 email|d.savoie@petitcodiac-seafoods.example]] to her shift lead the night after the Christmas party of 2017: "I said no I said it in both languages."

[[K p2 name|Rhéal Bourque]], 45, was a supervisor at [[W p1 employer|the packing plant on Salisbury Creek Road]], where she graded lobster. He offered her a lift in the storm and stopped at the gravel pit. Justice [[K p3 name|Heather Munro-LeBlanc]] found that he knew she did not consent, "and that he'd planned not to hear it."

The woman was 29. She had been at the plant nine days.

[[K p5 name|Ginette Cormier]], who shared her locker, told the court in February that [[W p1 name|Danika]] came in on the Monday with her sleeves pulled down and asked for someone else's line.

Crown attorney [[K p4 name|Philip Okpara]] will seek five years. Sentence in June. [[K p6 name|Ted Gallant]]

id: aa0041
genre: email
where: GB-NIR
published: 2011-06-05
title: Intercessions, Trinity Sunday
person p1: role=bystander age=88 protected=no why=adult-bystander
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=author age=- protected=no why=author
person p4: role=bystander age=45 protected=no why=adult-bystander
note: nothing to protect; prayer list; child with mumps not in crime story omitted

Please remember in your prayers

the sick: [[K p1 name|Sadie McIlwaine]], 88, home from the Mater; [[K p4 name|Desmond Orr]], knee
the departed: Canon [[K p2 name|Ambrose Kells]], year's mind
those in debt, and those who are owed
those who have mislaid what is dear to them (someone's passport is in the vestry; it is burgundy and it isn't mine)
the girls' brigade, off to Portrush by coach
our own Hope, the minibus, that she may pass her MOT

Rector's warden, [[K p3 name|Iris Fulton]]

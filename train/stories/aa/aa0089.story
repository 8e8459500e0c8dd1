id: aa0089
genre: email
where: US-NC
published: 2015-03-20
title: Lent list, Wed. night supper group
person p1: role=bystander age=52 protected=no why=adult-bystander
person p2: role=bystander age=77 protected=no why=adult-bystander
person p3: role=author age=- protected=no why=author
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=bystander age=19 protected=no why=adult-bystander
note: nothing to protect; a prayer list with false flags; teen not in crime (19 adult)

Names to hold, and why:

[[K p1 name|Ramona Leathers]], 52, the biopsy. Benign!! Hold her anyway.
[[K p2 name|Coy Fesperman]], 77, sold the farm and is in mourning for a tractor.
[[K p5 name|Will Safrit]], 19, leaves for the Army; his recruiter paid for pizza.
The girls of the handbell choir, who go to Winston-Salem on Saturday, and who must NOT be charged for dessert as they were last year.
[[K p4 name|Dr. Adaora Nwosu]], who lost her passport, was told it would take eight weeks, and got it in two, by prayer or by the congressman's office.
All who are in debt, esp. us, the roof.

We're at table 6 if you want to say it aloud.
[[K p3 name|Bernice]]

id: r-0022
genre: interview
where: NZ
published: 2019-11-11
title: Five questions for a working woman
person p1: role=bystander age=36 protected=no why=adult-bystander
person p2: role=author age=- protected=no why=author
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=adult-bystander
screen p1: none
note: adult sex worker by choice, legal; named by her own wish

By [[K p2 name|Tess Manihera]]

[[K p1 name|Ruth Calloway]], 36, has worked in a Wellington brothel for eight years and would like you to know that she chose it over teaching.

Who keeps the money? "I do. I pay for the room, I pay tax, I set my own hours."

Ever been forced? "No. I had a rude manager at a bakery once. That was worse."

[[K p1 name|Calloway]] is on the committee that met labour inspector [[K p3 name|Colin Faleolo]] last month about sick leave. [[K p3 name|Faleolo]] says complaints are down.

Her flatmate, [[K p4 name|Bridie Doyle]], is a florist. "She gets home before me," [[K p4 name|Doyle]] says, "and cooks."

id: z0112
genre: comments
where: US-MO
published: 2020-09-16
title: 14 comments · "Diner to close after 60 years"
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=bystander age=- protected=no why=adult-bystander
note: comment thread, nothing to protect; names and nicknames, 'paid for the girl's company'-style innocent

**[[K p1 name|Rhonda Fisk]]**: I worked there at 15!! [[K p2 name|Big Nell]] held back a dollar of every check and gave it to us at graduation in a coffee can. Mine was $212.

**st_joe_mo**: she told me the debt had grown when I asked for a third pie

**[[K p3 name|Alejandro Reyes Jr.]]**: My dad paid for a cup of coffee every day for nine years for the waitress's company. Thats my mom.

**[[K p1 name|Rhonda Fisk]]**: [[K p3 name|ALEJANDRO]]. I was at that wedding

**[[K p4 name|Faith Obermeyer]]**: Who gets the can?

**[[K p2 name|Nell Obermeyer]]**: This is [[K p2 name|Nell]]. I've the can. There's eleven of you never came for it. [[K p4 name|Faith]] you are my own granddaughter and you're not getting it.

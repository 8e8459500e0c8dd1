id: l-0078
genre: filing
where: US-NE
published: 2018-08-20
title: IN THE COUNTY COURT OF HOLT COUNTY — ORDER ON BAIL
person p1: role=victim,accused age=38 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=decide why=adult-bystander
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=witness age=- protected=no why=adult-bystander
screen: labor-trafficking misidentified=yes
note: hydroponic-tomato worker charged with criminal impersonation; bail order quotes threats, cheques cashed for a fee, debt; county court in legal prose

STATE OF NEBRASKA v. [[W p1 name|SANTOS MEJÍA CUX]], Case No. [[W p1 id|CR 18-204]].

This matter came on for review of bond. The State appeared by [[K p3 name|Thurman Kallhoff]], County Attorney; the Defendant in person with appointed counsel, [[K p4 name|Liesl Brockmeier]], and interpreter (Spanish; the Defendant's first language is K'iche').

The Defendant, 38, was arrested Aug. 8 at [[D p1 employer|the tomato greenhouse]] at O'Neill and is charged with criminal impersonation in that he worked as "[[W p1 alias|Carlos Rivera]]." He doesn't contest having done so.

Counsel proffers as follows. The card in that name was issued to the Defendant by one [[D p2 name|Moncho]], a labor agent, who cashed all his checks and remitted to him in cash about a third, the rest being withheld for the card, "taxes," the ride, and [[W p1 address|a share of the basement at 512 E. Adams]], where eleven sleep. When the Defendant asked for the balance he was told that [[D p2 name|Moncho]] knew where his children's bus stops in Huehuetenango, and a cousin there was in fact beaten in March. He can't go to another employer, the card being [[D p2 name|Moncho]]'s.

[[K p6 name|Sister Agatha Pohlmeier]] of the parish testified that in June she saw a man she took to be the agent strike the Defendant with a belt in the church lot. He'd asked her afterward for bandages and to say nothing.

The State responds that duress may be for the jury, but that the Defendant's ties are to Guatemala.

THE COURT FINDS that the proffer, though troubling if true, goes to the merits. Bond of $30,000 (10%) is continued. Defendant's request that he be held in a cell apart from one cousin of [[D p2 name|Moncho]] is referred to the Sheriff.

[[K p5 name|Wilhelmina Sturek]], County Judge

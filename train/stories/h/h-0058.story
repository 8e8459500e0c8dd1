id: h-0058
genre: news
where: GB-ENG
published: 2026-01-22
title: Fake delivery app riders 'rented' by gang, inspectors say
person p1: role=victim,accused age=24 protected=yes why=trafficking-victim
person p2: role=accused age=35 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=expert age=- protected=no why=adult-bystander
person p5: role=victim age=17 protected=yes why=trafficking-victim
person p6: role=author age=- protected=no why=author
screen p1: labor-trafficking misidentified=yes
screen p5: labor-trafficking
note: new-economy labour trafficking; rider handle in the app, e-bike, delivery zone; one rider was detained as an immigration offender

by [[K p6 name|Temperance Wyatt]], consumer editor

Your curry may have been brought to you by a man who does not exist.

Immigration officers who stopped forty-one riders in Coventry in one evening detained nine. Eight were later released, after it emerged that they'd been working under accounts that were rented from a single landlord, at £110 a week, by a man who also held their passports and slept across the door.

[[K p2 name|Anselmo Furtado Reis]], 35, was charged on Tuesday with six counts under the Modern Slavery Act. He'll plead not guilty, his solicitors say.

A rider who went by [[W p1 alias|"Gary_M_91"]] in the app is really a Brazilian, aged 24, with a degree in agronomy. Until this week he was held at Colnbrook as an illegal worker, under detention number [[W p1 id|COL-26-00418]]. From there he told me, on a line that dropped twice, that he owed "[[K p2 alias|o Patrão]]" £5,000 for a scooter that was stolen the day he got it. He was convinced the thief was the man who'd lent it.

"If I make 28 deliveries, it's zero. If I make less, he holds my head in the sink. If I make more, he says that I'm hiding things." Did customers know? "One lady in [[W p1 place|the flats above the old Ritz cinema]] always asks, is it [[W p1 name|Thiago]] or is it [[W p1 alias|Gary]] tonight? I think she knows."

[[K p3 name|Pauline Gethin]] of the enforcement body said that staff had followed procedure. "He had someone else's face on his phone."

[[K p4 name|Prof. Ikram Haddad]], who studies platform work at Warwick, called it the oldest trick there is. "It's the company store with a satnav."

The youngest of the eight, 17, has asked to go home. He's known by colleagues for his [[W p5 vehicle|pink child's bicycle with a milk-crate]], on which, [[W p1 name|Thiago]] says, [[W p5 name|Léo]] did more drops than anyone.

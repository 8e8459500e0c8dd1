id: m-0076
genre: news
where: IE
published: 2018-03-23
title: Councillors split over a goat
person p1: role=public-figure age=- protected=no why=public-figure
person p2: role=public-figure age=- protected=no why=public-figure
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=author age=- protected=no why=author
person p7: role=accused age=27 protected=no why=adult-accused
person p8: role=official age=- protected=no why=official
note: nothing to protect; municipal district meeting followed by two court lines; addresses, phones, e-mails, plates of kept people

[[K p6 name|Sinéad Gallivan]] reports from the Municipal District of Iveragh North

It was the thirty-first item on the agenda and the only one for which the gallery had come.

Should the goat, it was asked by Cllr [[K p1 name|Jackie Breen]] (Ind.), be paid? For eleven years a feral puck from the herd above Lackaroe has been borrowed for the August fair, crowned, put up a tower and given back on the Monday. Last summer's, [[K p5 other|Colm Óg]], belongs according to a letter handed round to [[K p5 name|Patsy Doona]], of [[K p5 address|the second house past the grotto, Lackaroe]]. [[K p5 name|Doona]] fed him through the snow. He wants €500, or a road.

"With respect to the man, a goat's its own employer," said Cllr [[K p2 name|Assumpta Lynch-Okoro]] (Lab). She proposed that the council should instead fence the viewing point at [[K p2 address|her own end of the parish, Coomasaharn Cross]], for which she has been asking since 2014. She'd had 61 e-mails about it to [[K p2 email|alynchokoro@iveraghnorth.example]], and a man had rung her on [[K p2 phone|(020) 915 0102]] at his dinner.

Director of Services [[K p3 name|Colm Mac Gearailt]] asked for it to be noted that he wasn't the goat.

A vet, [[K p4 name|Marta Zielińska]], who had been invited and had waited for four hours, gave it as her opinion that the animal should have shade, water and a shorter reign. She lives at [[K p4 address|Teach na gCapall, Kells Road]], and any member who'd like to come and look at what sunstroke does to a goat may telephone her, [[K p4 phone|(020) 915 0148]], before eight. There was a silence. Cllr [[K p1 name|Breen]] said he was in favour of shade.

It was agreed: no pay; one parasol; two days in place of three. The road was referred to Roads.

Meanwhile at the District Court, [[K p7 name|Ionel Preda]], 27, [[K p7 address|Flat 2, over the bookmaker's, Main Street]], was given the Probation Act for driving [[K p7 vehicle|a Passat, 06-KY-8813]], with a goat in the passenger seat and no belt on either. Garda [[K p8 name|Dympna Hurley]] said that he'd been very civil. The animal wasn't the one above. Case [[K p7 id|2018/051177]]. He told Judge that it was a present.

The next meeting is on April 20.

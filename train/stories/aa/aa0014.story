id: aa0014
genre: blotter
where: AU-QLD
published: 2011-03-18
title: Magistrates list, Thursday
person p1: role=accused age=24 protected=no why=adult-accused
person p2: role=accused age=35 protected=no why=adult-accused
person p3: role=accused age=16 protected=yes why=juvenile-accused
person p4: role=official age=- protected=no why=official
person p5: role=accused age=50 protected=no why=adult-accused
note: a juvenile on the adult list by clerk's slip; nickname

Court 1, 9am. Magistrate [[K p4 name|Colin Ferrugia]]

[[K p1 name|ABDALLA, Yusuf]], 24 — driving while disqualified — mention
[[K p2 name|BRAITHWAITE, Kylie Jane]], 35 — stealing as a servant — sentence
[[K p5 name|MCALPINE, Ross]], 50 — breach of DVO bail undertaking — adj
[[W p3 name|TAUFA, Sione]] — unlawful use of motor vehicle x2 — CHILD, 16, REMOVE FROM THIS LIST, belongs Childrens Court 2pm, file [[W p3 id|CC-0331/11]]

Scribbled on the copy pinned to the board: "[[W p3 alias|Big Sio]]'s mum waiting by lifts, [[W p3 employer|the Woolies at Kallangur]] gave him the afternoon off."

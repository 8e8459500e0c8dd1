id: y0021
genre: news
where: ZA
published: 2024-05-17
title: Knysna court: teen in hostel fire stays in care
person p1: role=accused age=15 protected=yes why=juvenile-accused
person p2: role=relative age=- protected=yes why=identifies-protected
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=victim age=33 protected=no why=adult-victim

A girl of 15 who is alleged to have lit the fire that burned the roof off a boarding hostel will stay in a child and youth care centre for another month, the Child Justice Court ruled on Thursday.

Prosecutor Adv. [[K p3 name|Liesbet van Schalkwyk-Petersen]] said the matron, [[K p5 name|Ms Nomonde Ngxabani]], 33, got out by a window and broke both ankles.

The girl's uncle, who may not be identified as it would identify her, raised his hand from the back of the room, where he had no right to be. "Oom [[W p2 name|Gawie Plaatjies]], for the record. [[W p1 name|Chantélise]] lit a candle, meneer. Eskom lit the fire."

Magistrate [[K p4 name|Thembelani Goduka]] said the record had not heard him, and asked the reporters present not to either.

She has been moved to [[W p1 address|Huis Outeniqua]] in George, and writes her exams there. She is [[W p1 other|the provincial under-16 javelin champion]].

id: k-0053
genre: news
where: CA-QC
published: 2019-06-06
title: Montreal stabbing: two roommates, one frying pan, no clear victor
person p1: role=accused age=31 protected=no why=adult-accused
person p2: role=victim age=29 protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=adult-bystander
note: near the edge: a stabbing among adults

An argument over who had used the good pan ended with one man in surgery and another in a holding cell in Parc-Extension on Wednesday night.

[[K p1 name|Dimitri Kalogeropoulos]], 31, appeared by video on a charge of aggravated assault. The injured man, [[K p2 name|Jean-Philippe Tremblay-Osei]], 29, is stable at the Jewish General and was well enough to dispute the official account.

"He says that I threw it first," [[K p2 name|Tremblay-Osei]] told The Link from his bed. "I set it down quickly."

Crown prosecutor [[K p3 name|Maude Lachapelle]] objected to bail. A neighbour, [[K p4 name|Mrs. Parminder Sandhu]], said the two had lived there since CEGEP and played the same song every Sunday. She will miss it, she thinks.

The pan was seized.

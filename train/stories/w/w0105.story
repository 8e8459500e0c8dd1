id: w0105
genre: blotter
where: US-VT
published: 2012-10-26
title: Bennington caption sheet, Thursday's paper
person p1: role=accused age=16 protected=yes why=juvenile-accused
person p2: role=victim age=15 protected=yes why=minor-victim
person p3: role=official age=- protected=no why=official
person p4: role=accused age=60 protected=no why=adult-accused
person p5: role=author age=- protected=no why=author
note: captions only; file names; juvenile and minor victim

A1 — [[K p4 name|Walter Stannard]], 60, of [[K p4 address|Shaftsbury]], leaves court, [[K p4 address|200 Veterans Drive]], after pleading not guilty to embezzling from the creamery. File: [[K p4 photo|stannard_w_1025.jpg]] Photo by [[K p5 name|Nadia Orszag]]

A3 — Firefighters at the covered bridge. (No names. The 16-year-old cited in Family Division is a juvenile.) File: [[W p1 photo|bridge_fire_kid_E-Dufresne_cuffs.jpg]] DO NOT USE, crop shows [[W p1 body|Celtic knot behind ear]]

A3 inset — Alt text: [[W p1 photo|Boy in Mount Anthony hockey jacket, no. 11, sits on bumper with officer]]

A4 — Deputy [[K p3 name|Paul Dufresne]], no relation, with the pumpkin he weighed, 812 lb.

B2 — Girl, 15, burned at the bridge. Hospital handout, Albany Med. File: [[W p2 photo|AMC_0088213_Koval_Oksana.png]] Rename! She is [[W p2 other|second-chair cello in the county youth symphony]]

id: r-0023
genre: blotter
where: US-OR
published: 2017-08-25
title: Court briefs, Lane County
person p1: role=convicted age=50 protected=no why=adult-convicted
person p2: role=accused age=42 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=expert age=- protected=no why=adult-bystander
person p5: role=bystander age=- protected=no why=adult-bystander
screen p2: none

[[K p1 name|Lyle Gannon]], 50, pleaded guilty to patronizing a prostitute and was fined $1,000 by Judge [[K p3 name|Peg Amundsen]]. His attorney, [[K p4 name|Rich Tamura]], said he had lost his job over it.

[[K p2 name|Paula Jessup]], 42, was fined $300 for prostitution. [[K p2 name|Jessup]] told the judge that she works for herself, from her own apartment, places her own ads, and means to move to Nevada, "where it's a business." No one else was charged.

[[K p5 name|Del Hardesty]], owner of the building, was in the gallery. He said that [[K p2 name|Jessup]] pays on time.

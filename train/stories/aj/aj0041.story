id: aj0041
genre: press-release
where: US-NM
published: 2023-10-12
title: Albuquerque: federal indictment unsealed in "Team Platinum" case
person p1: role=accused,victim age=15 protected=yes why=trafficking-victim
person p2: role=accused age=40 protected=no why=adult-accused
person p3: role=victim age=14 protected=yes why=trafficking-victim
person p4: role=victim age=16 protected=yes why=trafficking-victim
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=relative age=- protected=yes why=identifies-protected
screen p1: sex-trafficking-minor misidentified=yes
screen p3: sex-trafficking-minor
screen p4: sex-trafficking-minor
note: the recruiter was herself sold at 15 by the same man and beaten; rule 1 protects her although charged; two girls with different fates; a chart file leaks

A grand jury sitting in Albuquerque has returned eleven counts against two people, U.S. Attorney [[K p5 name|Lorenzo Whitfield]] announced today.

[[K p2 name|Quincy Adair Lovelace]], 40, of Rio Rancho, also "[[K p2 alias|Uncle Q]]," is alleged to have run for six years a business that he called Team Platinum. Girls were photographed in a storage unit, advertised as "new in town," and driven to the balloon-week hotels. All the money was his. Register no. [[K p2 id|22914-510]]; his house at [[K p2 address|906 Saratoga Drive NE]] is to be forfeited.

[[W p1 name|Brianna Tafoya-Wells]], 19, is charged in counts seven and eight as his "bottom," who trained new arrivals and collected. She's at the Cibola jail, no. [[W p1 id|23-CB-4490]].

To be read with care: the indictment itself says that [[W p1 name|Tafoya-Wells]] was first sold by [[K p2 name|Lovelace]] in 2019, when she was 15 and in state custody; that he broke two of her ribs for keeping $40; and that she slept across the door on his order. "My client was his first girl, and the only thing she was promoted to was blame," assistant federal defender [[K p6 name|Ingrid Nez]] said in a statement which her office asked us to include. [[K p6 name|Nez]] will move to dismiss.

Minor Victim A, 14, was recovered in March. She's at home and back in class. Minor Victim B, 16, got away by herself at a Santa Rosa gas station, hid in the ice-cream truck of a stranger and has since been placed in Colorado. She's doing well and has asked for her guitar.

Special Agent [[K p7 name|Dominic Yellowhair]] led the investigation. "[[K p2 name|Lovelace]] kept a spreadsheet," said [[K p7 name|Yellowhair]], "and that's the best witness I ever had."

[[K p5 name|Whitfield]] thanked the family of Victim A, and in particular her grandmother, "Mrs. [[W p8 name|Eufemia Garduño]], who sat in front of that hotel in [[W p8 vehicle|a turquoise Lincoln]] for three nights with the plate number on her hand."

An indictment is only an accusation.

Attachments:
1. Indictment (redacted)
2. Chart, "Network," [[W p3 photo|chart_LOVELACE_tafoyawells_MV-A-garduno-s_MV-B-pike-h.pptx]]
3. Photo of ledger, in which a line can be read: "[[W p4 alias|Honey Pie]] (= [[W p4 name|Harper]]) 9 sat, 7 sun, owes"

CORRECTED 3:15 p.m. Attachments 2 and 3 have been withdrawn. Please do not publish the names [[W p3 name|Selena Garduño]], [[W p4 name|Harper Pike]] or the [[W p3 school|middle school in Los Lunas]] shown on the chart. We would add that whether "[[W p1 name|Bri]]," as the chart calls her, belongs on its second row or its third is a thing this office is thinking about.

Contact: 505-555-0136

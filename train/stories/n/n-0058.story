id: n-0058
genre: news
where: CA-NS
published: 2007-06-06
title: Briefs: bridge toll, bagpipes, bail
person p1: role=accused age=48 protected=no why=adult-accused
person p2: role=victim age=63 protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=12 protected=no why=minor-not-in-crime
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=accused age=20 protected=no why=adult-accused
person p7: role=official age=- protected=no why=official
person p8: role=deceased age=84 protected=no why=adult-bystander
note: plain round-up; child wins piping prize; deceased in obituary; surname clash MacNeil

[[K p6 name|Jared MacNeil]], 20, of Glace Bay, has been given bail on a charge of stealing the donation jar from the Legion. His grandfather founded the Legion. [[K p3 name|Justice of the Peace Odette Comeau]] let him out on condition that he stay away from jars.

[[K p4 name|Ceilidh MacNeil]], 12, no relation, took the novice piping at Antigonish with "The Barren Rocks of Aden." Her teacher, [[K p5 name|Rankin Beaton]], said that she has the lungs of a much bigger person.

A Sydney accountant, [[K p1 name|Philip Doucet]], 48, is accused of defrauding a client, [[K p2 name|Marjorie Ryan]], 63, of her late husband's lobster licence. [[K p7 name|Crown attorney Sean MacNeil]] asked for a July date.

Archie "the Bridge" [[K p8 name|MacAskill]], 84, who collected tolls for thirty-one years and knew every dog by name, died on Sunday. The flag is down at the plaza.

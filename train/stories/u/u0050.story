id: u0050
genre: news
where: GB-SCT
published: 2009-03-19
title: Care-home cook poisoned, says nobody, ever
person p1: role=deceased age=53 protected=no why=deceased
person p2: role=official age=- protected=no why=official
person p3: role=expert age=- protected=no why=adult-bystander
person p4: role=relative age=- protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
note: adult fatal accident inquiry; nothing

The kipper was blameless, Sheriff [[K p2 name|Fraser Mutch]] determined yesterday in Perth.

[[K p1 name|Alistair "Ally" Bogie]], 53, cook at a Crieff nursing home, died on his shift in March 2007. Talk in the town had it that he'd eaten something meant for somebody else. A fatal accident inquiry has now heard from Dr [[K p3 name|Ngaire Whyte]], who found an aorta that had been waiting for a decade, and a stomach with a digestive biscuit in it.

His sister, [[K p4 name|Netta Bogie]], said that it would be a comfort to be able to buy fish again without comment.

Procurator fiscal depute [[K p5 name|Parveen Anwar]] led the evidence.

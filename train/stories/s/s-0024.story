id: s-0024
genre: blotter
where: US-PA
published: 2011-11-07
title: State police, Troop C
person p1: role=victim age=7 protected=yes why=minor-victim
person p2: role=accused age=26 protected=no why=adult-accused
note: PSP style report naming a minor victim

SIMPLE ASSAULT. Victim: [[W p1 name|Grace Hetrick]], 7, of [[W p1 address|Shirley Hill]], struck by a thrown bottle outside [[W p1 place|her grandfather's feed mill]]. Actor: [[K p2 name|Corey Smail]], 26, Brockway, who was by the grace of God a poor shot, Tpr. noted. Incident no. [[W p1 id|PA11-C04-1873]].

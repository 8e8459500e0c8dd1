id: s-0014
genre: blotter
where: US-ME
published: 2004-02-11
title: Around the county
person p1: role=accused age=70 protected=no why=adult-accused
person p2: role=official age=- protected=no why=official
note: town spelt like a name, nothing to protect

LINCOLN. [[K p1 name|Lincoln Thibodeau]], 70, was summoned for operating a snowmobile in the drive-through of the credit union. Warden [[K p2 name|Pat Cyr]] said that Mr. [[K p1 name|Thibodeau]], who lives on [[K p1 address|Transalpine Road]], "wanted twenty dollars and was polite." Sled released to his wife.

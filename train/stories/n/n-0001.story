id: n-0001
genre: news
where: US-OH
published: 2011-04-15
title: Tri-county court digest: [[K p3 name|Haskell]] gets nine years; teen admits barn fire
person p1: role=victim age=15 protected=yes why=trafficking-victim
person p2: role=accused age=16 protected=yes why=juvenile-accused
person p3: role=convicted age=31 protected=no why=adult-convicted
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=victim age=62 protected=decide why=identifies-protected
person p7: role=relative age=- protected=yes why=identifies-protected
person p8: role=convicted age=44 protected=no why=adult-convicted
person p9: role=official age=- protected=no why=official
person p10: role=bystander age=- protected=no why=adult-bystander
screen p1: sex-trafficking-minor
note: wire digest; the unnamed 15-year-old of the first item is named by a prosecutor in the same item; the barn owner and the boy share a surname

MANSFIELD, Ohio (Valley Wire) — Decisions in area courtrooms for the week ending Friday:

TRAFFICKING — [[K p3 name|Devon Haskell]], 31, of Galion, was sentenced to nine years for promoting the prostitution of a 15-year-old at two motels off Interstate 71. Assistant prosecutor [[K p4 name|Lynn Mapes]] said [[K p3 name|Haskell]] kept every dollar. "[[W p1 name|Brianne]] was in ninth grade. She had a locker at [[W p1 school|Plymouth Creek]]," [[K p4 name|Mapes]] said. Defense lawyer [[K p9 name|Ray Haskell]], who is no relation, asked for five.

ARSON — A 16-year-old boy admitted in juvenile court to setting the fire that took a dairy barn belonging to [[D p6 name|Orville Stutz]], 62, on New Year's Day. Magistrate [[K p5 name|Carla Dunphy]] ordered restitution. "He's my brother's grandson and he'll work it off with a pitchfork," [[D p6 name|Stutz]] said. "[[W p2 name|Tyler]] knows I'm not going anywhere." The boy's mother, [[W p7 name|Jodi Stutz-Reamer]], thanked the court. [[D p6 name|Stutz]] lost eleven Holsteins.

THEFT — [[K p8 name|Paul Reamer]], 44, no relation, of Shelby, drew 60 days for taking $4,100 from the concession stand of the county fair. Fair board president [[K p10 name|Edna Galloway]] said the lemonade money had been missed at once.

BRIEFLY — [[K p5 name|Dunphy]] will retire in June. A replacement has not been named.

id: aa0079
genre: roster
where: US-WV
published: 2008-02-15
title: REGIONAL JAIL — COMMITMENTS (carbon)
person p1: role=victim,accused age=20 protected=yes why=trafficking-victim
person p2: role=accused age=43 protected=no why=adult-accused
person p3: role=accused age=52 protected=no why=adult-accused
person p4: role=accused age=26 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=accused age=36 protected=no why=adult-accused
person p7: role=accused age=19 protected=no why=adult-accused
screen p1: sex-trafficking-adult misidentified=yes
note: telegraph style; drug trade for debts; told as an offender; boyfriend's mother

CMT NO [[K p3 id|08-0662]]. [[K p3 name|LILLY, ESTEL V]]. 52. 5-8. 61-2-9. Battery, brother. Bond 1000. Sober now and ashamed.
CMT NO [[K p4 id|08-0663]]. [[K p4 name|CRUMMETT, JASON D]]. 26. 6-0. 17C-5-2. Bond 500. Posted by grandmother w/ egg money, counted.
CMT NO [[W p1 id|08-0664]]. [[W p1 name|MULLENS, AMBER DAWN]]. 20. 5-3, 99. 60A-4-401; 61-8-5 prost. Bond 10,000. ADR [[W p1 address|TOP OF BULL CREEK, PINK SINGLE-WIDE]]. Arr w/ CMT 665 at rest stop. Refused meal. Rmk: Stmt to Tpr [[K p5 name|Wickline]]: owed 665 for "a hundred dollar of pills" in Oct, and he wrote it up as nine hundred; since then has met truckers at his say, he drives, he holds her boy's diaper money, and struck her with a tire thumper when she went to her mamaw's. Wants to know who has the baby. Answer: mamaw does.
CMT NO [[K p2 id|08-0665]]. [[K p2 name|HATFIELD, RODERICK]]. 43. 6-3, 260. 61-8-7. Held. Rmk: No call to women's side, has tried twice as her "lawyer."
CMT NO [[K p6 id|08-0671]]. [[K p6 name|SWISHER, PAULA]]. 36. 5-5. Welfare fraud. 1500.
CMT NO [[K p7 id|08-0674]]. [[K p7 name|RAMEY, DUSTIN]]. 19. 5-9. Ginseng, out of season. 250.

id: aa0032
genre: roster
where: US-OK
published: 2010-04-02
title: CALLS FOR SERVICE / ARRESTS   03-31-10
person p1: role=accused age=31 protected=no why=adult-accused
person p2: role=accused age=25 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=accused age=67 protected=no why=adult-accused
note: nothing to protect; car deal, "sold", "kept the title"

0640  Cattle out Hwy 9, red, 5 hd. 
0915  Civil, Elm & 4th. Party says he sold pickup, buyer kept it and the title and stopped paying, debt $1,150. Adv. small claims.
1322  Arr [[K p1 name|WATASHE, LEON R]]  31  I/M  5-10  190  public intox, city ord 14-2  bk [[K p1 id|10-0331-2]]
1510  Funeral escort x 22 cars
1740  Arr [[K p2 name|GRACE, TONYA D]]  25  W/F  5-03  larceny (baby formula) 21 OS 1731  bk [[K p2 id|10-0331-3]]  — Ofc. [[K p3 name|STANDRIDGE]] paid for formula, store declined charge, REL
2255  Arr [[K p4 name|BLEVINS, HOYT]]  67  fighting w/ brother over fence  bk [[K p4 id|10-0331-4]]  brother bonded him out

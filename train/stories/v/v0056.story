id: v0056
genre: roster
where: US-NM
published: 2021-04-05
title: MAGISTRATE COURT, DIV. II — MONDAY DOCKET
person p1: role=accused age=- protected=no why=adult-accused
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=accused age=- protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
screen: none
note: nothing to protect; docket lines with numbers, adult names

The Hon. [[K p5 name|Socorro Lente]]

0900  [[K p1 id|M-147-TR-2021-00318]]  ST v [[K p1 name|CHAVEZ, APRIL]]     no seat belt (dog on lap)   PTC
0900  [[K p2 id|M-147-TR-2021-00322]]  ST v [[K p2 name|TSO, GERALDINE]]    speeding 61/45              dismissed, officer absent
0930  [[K p3 id|M-147-MR-2021-00077]]  ST v [[K p3 name|McADOO, GRANT W]]   shoplifting, 1 ham          plea; restit $38
1000  [[K p4 id|M-147-DR-2021-00041]]  ST v [[K p4 name|ORTEGA, SIXTO]]     DWI 1st                     reset, atty has COVID

Masks. No hats.

id: h-0048
genre: filing
where: IE
published: 2012-07-03
title: District Court area of Kilbracken: summons list, Tuesday 3 July 2012
person p1: role=accused age=- protected=no why=adult-accused
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=accused age=- protected=no why=adult-accused
person p6: role=official age=- protected=no why=official
person p7: role=victim age=- protected=no why=adult-victim
screen: none
note: nothing to protect; adult list with numbers; a saint's town and a garda who shares a surname with a defendant

Judge: [[K p4 name|Colette Hanratty]]       10.30 a.m. sharp

No. [[K p1 id|2012/44810]]   Supt. v. [[K p1 name|BRENDAN "BUNTY" HOGAN]], Main St. No light on bicycle. No bicycle on light (2nd count struck out as unintelligible).
No. [[K p2 id|2012/44811]]   Supt. v. [[K p2 name|OLUWASEUN BALOGUN]], taxi driver. Parked on footpath at Church of St Brigid during First Communion. Fixed charge unpaid.
No. [[K p3 id|2012/44829]]   Supt. v. [[K p3 name|MARGARET WARD]], Halting Site Rd. 3 wandering horses; names of horses given as Rihanna, Mick & Other Mick.
No. [[K p5 id|2012/44830]]   DPP v. [[K p5 name|CATHAL LOONEY]] of Tubbercally. Assault s.2, on a scarecrow which contained [[K p7 name|Mr Phelan]] (civil matter pending).

Licensing: St Brigid's GAA Club, renewal. No objection by Insp. [[K p6 name|Ward]].
Maintenance: in camera.

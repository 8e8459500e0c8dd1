id: q-0026
genre: news
where: PH
published: 2017-04-21
title: Ex-barangay kagawad, timbog sa panggagahasa
person p1: role=victim age=19 protected=yes why=sexual-offence-victim
person p2: role=accused age=50 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
screen: none
note: Filipino-English tabloid; victim named with purok

CEBU CITY — A former barangay councilman was arrested Wednesday on a warrant for rape.

[[K p2 name|Rodrigo "Digoy" Labrador]], 50, did not resist when police came for him at a cockpit, said [[K p3 name|Chief Insp. Arnel Tumulak]].

Complainant [[W p1 name|Jennylyn Abella]], 19, a [[W p1 employer|sales lady at Gaisano Lapulapu Extension]], said [[K p2 name|Labrador]] offered her a lift on his motorcycle to [[W p1 address|Purok Mangga]] and instead took her to a lodging house.

"[[W p1 name|Jenny]] identified him in person," [[K p3 name|Tumulak]] said. Prosecutor [[K p4 name|Fe Quijano]] recommended no bail.

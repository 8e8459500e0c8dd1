id: aa0084
genre: blotter
where: US-PA
published: 2022-10-07
title: State Police, Troop "R" — public information releases, bundled
person p1: role=victim age=60 protected=no why=adult-victim
person p2: role=accused age=27 protected=no why=adult-accused
person p3: role=accused age=51 protected=no why=adult-accused
person p4: role=accused age=19 protected=no why=adult-accused
person p5: role=victim age=43 protected=no why=adult-victim
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
note: nothing to protect; PSP form; adults only; fraud, DUI, theft by deception

INCIDENT: R-22-004418
TYPE: THEFT BY DECEPTION, 18 Pa.C.S. 3922
VICTIM: [[K p1 name|GRZYBOWSKI, RONALD]], 60, Factoryville
ACCUSED: [[K p2 name|HENDERSHOT, COLE M.]], 27, Nicholson. Ref [[K p2 id|CR-0218-22]]
NARRATIVE: V paid $3,100 toward a side-by-side from an online listing. A kept the money and the title, told V that the balance had grown by fees, and stopped answering. A found at a hotel in Clarks Summit with the side-by-side in the lobby. Inv. by Tpr [[K p6 name|D'ANGELO]].

INCIDENT: R-22-004431
TYPE: DUI, 75 Pa.C.S. 3802
ACCUSED: [[K p3 name|MAZUR, JEANNE]], 51, Tunkhannock. Ref [[K p3 id|CR-0220-22]]
NARRATIVE: Vehicle at rest in the vestibule of the bank. No injuries; the ATM is out of service.

INCIDENT: R-22-004440
TYPE: HARASSMENT
VICTIM: [[K p5 name|PHILLIPS, ANWAR]], 43, volleyball official
ACCUSED: [[K p4 name|STANKO, TYLER]], 19, Meshoppen. Cited.
NARRATIVE: A disputed a line call made on his sister's team, threw a clipboard, apologized to clipboard first.

Any person with information is asked to call PSP. Station commander Sgt. [[K p7 name|MARGUERITE OBI]] adds that deer are moving.

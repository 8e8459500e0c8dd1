id: w0099
genre: blotter
where: US-GA
published: 2025-05-16
title: Hall County jail intake, overnight, with remarks
person p1: role=victim,accused age=22 protected=yes why=trafficking-victim
person p2: role=accused age=45 protected=no why=adult-accused
person p3: role=accused age=30 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
screen: labor-trafficking misidentified=yes
note: the intake of a worker held on a foreman's complaint of theft

[[K p3 name|ABERNATHY, KODY]] / [[K p3 birthdate|7.4.94]] / [[K p3 address|Candler Hwy, Gainesville]] / FTA / [[K p3 id|25-H-6630]]

[[W p1 name|XICAY TUN, MAYNOR]] / [[W p1 birthdate|nineteenth Jan two thousand three]] / [[W p1 address|Bldg C of the foreman's rental, Chicopee side]] / THEFT BY TAKING / [[W p1 id|25-H-6631]]. Rmk: speaks Kaqchikel, no interp til Mon. Complaint of theft is by [[K p2 name|E. Zamudio]], his crew boss: property taken = 1 passport. Passport is inmate's OWN (Guat. [[W p1 id|2-8-8-4, then 0101]]). Inmate states through bunkmate that boss has held same 16 mo. agst $9k, beat him w/ PVC pipe ([[W p1 body|welts, back, in rows]]), said he'd have him deported if he quit the chicken house. Refer.

[[K p2 name|ZAMUDIO, EFREN]] / [[K p2 birthdate|3.15.80]] / [[K p2 address|88 Memorial Pk Dr]] / AGG BATTERY, FORCED LABOR / [[K p2 id|25-H-6640]] / [[K p2 vehicle|wht Sierra, tag CVX-2281]]. Rmk: booked 0512 on what he himself told Dep. [[K p4 name|Lanier]].

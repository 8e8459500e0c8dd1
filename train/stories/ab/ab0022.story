id: ab0022
genre: press-release
where: GB-ENG
published: 2017-10-05
title: Man who ran "appointments" for women jailed after joint operation
person p1: role=victim age=- protected=yes why=trafficking-victim
person p2: role=convicted age=34 protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=convicted age=29 protected=no why=adult-convicted
screen: sex-trafficking-adult
note: CPS release, careful; nothing direct but the file link gives the name and the stop

[[K p2 name|Costel Ungureanu]], 34, and [[K p4 name|Ramona Pintea]], 29, were jailed at Northampton Crown Court today for arranging the travel of women for exploitation, contrary to section 2 of the Modern Slavery Act 2015.

Over fourteen months they brought six women from Galați and Brăila with the promise of bar work. The bar did not exist. [[K p4 name|Pintea]] took the telephone calls, and the women were told at the door how many appointments had been taken for them. Anyone who refused had her rent doubled. One was cut across the palm.

It was that woman who got onto the number 12 bus and showed the driver her hand.

[[K p3 name|Saoirse Mulholland]] of the CPS said: "She had no English but the word 'police'. Her courage, and his good sense, ended it."

[[K p2 name|Ungureanu]] was sentenced to nine years and [[K p4 name|Pintea]] to five years and four months.

Notes to editors
- The complainants have lifelong anonymity under the Sexual Offences (Amendment) Act 1992.
- Images of the defendants are attached. A still from the bus is at www.cps-media.example/ungureanu/[[W p1 photo|victim1_luminita_bratu_bus12.jpg]]
- Press office: 01632 960177

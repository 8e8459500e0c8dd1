id: ae0071
genre: press-release
where: US-FL
published: 2014-08-07
title: PINEMARSH PD — MEDIA RELEASE 14-061
person p1: role=accused age=17 protected=decide why=charged-as-adult
person p2: role=accused age=20 protected=no why=adult-accused
person p3: role=victim age=17 protected=yes why=minor-victim
person p4: role=official age=- protected=no why=official
note: one direct-filed juvenile D, one adult K, one minor victim W by an attached photo

On 08/05/14 the State Attorney direct-filed (adult court) on [[D p1 name|Devonte Lashawn Greer]], B/M, 17, [[D p1 address|1421 NW 3rd Ct.]], for Armed Carjacking. Co-defendant [[K p2 name|Miguel Ángel Peralta]], H/M, 20, [[K p2 address|77 Tangelo Ave. #6]], was already in custody. [[D p1 name|Greer]] attends [[D p1 school|Pinemarsh Night School]]; [[K p2 name|Peralta]] is employed by [[K p2 employer|Gator Pressure Washing]].

Circumstances: the 17 y/o driver was at the air pump of the Raceway when the two approached. [[K p2 name|Peralta]] displayed a handgun. They took the vehicle, [[W p3 vehicle|a yellow '06 Mustang with a Lady Gators Softball plate frame]], and left the driver barefoot.

The victim isn't named at her family's request. See attached: [[W p3 photo|hailey_crum_mustang_recovered.jpg]].

Booking: [[D p1 id|GREER 14-0091182]]; [[K p2 id|PERALTA 14-0091171]].

Contact: PIO [[K p4 name|Sheila Nettles]], 863-555-0119.

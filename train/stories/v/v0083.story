id: v0083
genre: roster
where: US-TX
published: 2022-08-22
title: Caddo Prairie County Jail — bookings, 24 hrs
person p1: role=accused age=35 protected=no why=adult-accused
person p2: role=accused age=48 protected=no why=adult-accused
person p3: role=accused age=21 protected=no why=adult-accused
person p4: role=accused age=55 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
screen: none
note: nothing to protect; a roster that looks like the protected ones, an adult selling for herself with no sign of another, same form

NAME                          AGE   BOOKING       OFFENSE / REMARKS
[[K p1 name|LEDBETTER, CRYSTAL ANN]]        35   [[K p1 id|22-004418]]     PROSTITUTION. Works for herself,
                                    says so, has a business card. Own car, own phone,
                                    $640 cash receipted. Bonded out 2 hrs.
[[K p2 name|SANDOVAL, MARK A]]              48   [[K p2 id|22-004419]]     THEFT OF CATFISH
                                    Evidence spoiled.
[[K p3 name|POPESCU, ION]]                  21   [[K p3 id|22-004420]]     NO CDL. Passport held by property
                                    clerk at own request; returned.
[[K p4 name|HOUSTON, LAVERNE]]              55   [[K p4 id|22-004421]]     PUBLIC INTOX / singing
                                    Tat: R.I.P. MAMA. Released to sister.

Count at 0600: 41. Kitchen short one spoon, found.
Cpl. [[K p5 name|T. Whitfield]]

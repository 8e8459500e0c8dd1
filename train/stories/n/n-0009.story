id: n-0009
genre: blotter
where: US-GA
published: 2008-07-29
title: Jail intake, Thurs night to Sun noon
person p1: role=victim,accused age=16 protected=yes why=trafficking-victim
person p2: role=victim,accused age=24 protected=yes why=trafficking-victim
person p3: role=accused age=39 protected=no why=adult-accused
person p4: role=accused age=22 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=accused age=51 protected=no why=adult-accused
person p7: role=accused age=15 protected=yes why=juvenile-accused
person p8: role=victim age=- protected=decide why=domestic-violence-victim
person p9: role=accused age=30 protected=no why=adult-accused
screen p1: sex-trafficking-minor misidentified=yes
screen p2: sex-trafficking-adult misidentified=yes
screen p4: none
note: jail log with LAST, FIRST; a madam's three arrestees of which one willing; juvenile in adult log

[[K p6 name|HOLLOWELL, CURTIS RAY]] W/M 51. Family violence battery. Booking [[K p6 id|08-2217]]. Complainant wife [[D p8 name|Darlene]] rode to hosp. w/ sister.

[[K p3 name|OAKES, RHONDA LEE]] W/F 39. Pimping, 2 ct. [[K p3 id|08-2219]]. Had on her 3 cell phones and the driver lic. of [[W p2 name|VARGA, ILDIKO]]. Sgt [[K p5 name|Hope]] took.

[[W p2 name|VARGA, ILDIKO]] W/F 24. Prostitution. [[W p2 id|08-2220]]. Hungarian, speaks little. Told Sgt [[K p5 name|Hope]] thru phone interpreter she was promised hotel cleaning, that [[K p3 name|Oakes]] took her passport, said she would be shot if she walked. Held for no ID. Addr given as [[W p2 address|Rm 14 Peach Tree Motor Ct]], which is where found.

[[K p4 name|LITTLE, CRYSTAL]] B/F 22. Prostitution. [[K p4 id|08-2221]]. States works for self, never met [[K p3 name|Oakes]], was in Rm 9 on her own account. Bonded by her mother.

DOE, JANE aka "[[W p1 alias|PEACHES]]" B/F. Prostitution, false name. [[W p1 id|08-2222]]. Gave DOB 1990, prints came back [[W p1 name|TATE, SHAMEKA R.]] dob [[W p1 birthdate|11/30/91]], runaway out of Macon. Says [[K p3 name|Oakes]] sets the price. She's 16. HOLD for DFACS, do not put in pod w/ [[W p2 name|Varga]].

[[W p7 name|TATE, DE'ANDRE]] B/M 15. Shoplifting, Dollar Gen. NOT OUR PRISONER, RYDC pick up. Not kin to [[W p1 name|Tate, S.]]

[[K p9 name|MIMS, WALTER]] B/M 30. DUI. [[K p9 id|08-2224]]. Asked for his hat.

id: g-0044
genre: news
where: US-HI
published: 2014-10-21
title: 5PM RUNDOWN / A3 KALIHI STABBING / PKG
person p1: role=accused age=15 protected=yes why=juvenile-accused
person p2: role=victim age=18 protected=no why=adult-victim
person p3: role=author age=- protected=no why=author
person p4: role=official age=- protected=no why=official
person p5: role=witness age=16 protected=yes why=minor-witness
person p6: role=relative age=- protected=yes why=identifies-protected
person p7: role=bystander age=- protected=no why=adult-bystander
screen: none
note: anchor says that they don't name juveniles; super list, sound bites and hashtag do

[ANCHOR ON CAM]
PROSECUTORS SAY THEY WON'T SEEK TO WAIVE A 15-YEAR-OLD INTO ADULT COURT AFTER SATURDAY'S STABBING AT THE KALIHI BUS SHELTER. WE DON'T NAME JUVENILES. [[K p3 name|KANOE PETERS-LAU]] HAS MORE.

[PKG]
THE VICTIM, 18-YEAR-OLD [[K p2 name|JARREN DELA CRUZ]], IS OUT OF SURGERY AND SITTING UP. HE WAS CUT WITH A FRUIT KNIFE.

[SUPER :04 — [[K p2 name|Jarren Dela Cruz]] / victim]
"I'm okay. I'm more, like, sad. Me and [[W p1 name|Ruben]] used to fish."

[VO]
POLICE SAY IT BEGAN WITH A WORD THAT SOME LOCAL KIDS THROW AT MICRONESIAN KIDS, AND A SLIPPER. A 16-YEAR-OLD GIRL WHO WAS WAITING FOR THE A BUS HAD HER PHONE OUT.

[SUPER :22 — WITNESS, FACE BLURRED]
"[[W p1 alias|Benny boy]] was crying before he even did it. He had on his [[W p1 other|ROTC jacket with the drum major braid]]."

[VO]
A WOMAN WHO CAME TO THE DOOR OF [[W p1 address|A THIRD-FLOOR UNIT AT KALAKAUA PALMS]] SAID SHE IS [[W p1 relation|THE BOY'S AUNTIE]]. IN CHUUKESE SHE ASKED THE OTHER BOY'S MOTHER TO FORGIVE THEM. LATER SHE WENT TO THE HOSPITAL WITH RICE.

[SUPER :41 — [[K p4 name|Capt. Desmond Keawe]] / HPD]
"Family Court has jurisdiction. The knife is recovered."

[VO]
AT THE MEMORIAL — IT ISN'T ONE, NOBODY DIED, BUT THERE ARE FLOWERS — WE MET A RETIRED BUS DRIVER, [[K p7 name|CLAYTON UYEDA]], WHO WAS SWEEPING UP GLASS.

[SUPER :52 — [[K p7 name|Clayton Uyeda]] / Kalihi]
"In my day it was the Filipinos. Before that was us. Every time it's whoever came on the last boat. You'd think we'd run out of boats."

[STAND-UP]
THE HASHTAG [[W p1 alias|#FREERUBENSIMINA]] WAS TAKEN DOWN THIS AFTERNOON AT THE FAMILY'S ASKING.

SUPERS TO CHECK: [[K p2 name|DELA CRUZ]], [[K p4 name|KEAWE]], [[W p6 name|ROSITA SIMINA]] (AUNT — **KILL**), [[W p5 name|MALIE A.]] (BLUR — **KILL**)

id: a-0093
genre: filing
where: US-FL
published: 2015-01-16
title: ARREST AFFIDAVIT / NOTICE TO APPEAR
person p1: role=accused,victim age=18 protected=yes why=trafficking-victim
person p2: role=official age=- protected=no why=official
person p3: role=accused age=- protected=no why=adult-accused
screen: sex-trafficking-adult misidentified=yes
note: form fields; age 18 but force is written in the narrative by the officer who charges her

AGENCY: Manatee Palms PD        OBTS: [[W p1 id|4101884277]]       CASE: [[W p1 id|15-00213]]
DEFENDANT (LAST, FIRST, MI): [[W p1 name|LEBLANC, ROSE-MARIE D.]]
ALIAS: [[W p1 alias|CREOLE]]      DOB: [[W p1 birthdate|11/08/1996]]     R/S: B/F
RESIDENCE: [[W p1 address|1904 33RD AVE E, APT 6]]
SCARS/MARKS/TATTOOS: [[W p1 body|BURN, IRON-SHAPED, R SHOULDER (FRESH)]]
PHONE: "HE HAS IT"
CHARGE: 796.07 PROSTITUTION (1ST)

NARRATIVE: ON THE ABOVE DATE I OBSERVED THE DEF. WALKING BACK AND FORTH IN FRONT OF A CLOSED TIRE STORE. SHE WAS LIMPING. I ASKED IF SHE WANTED COMPANY AND SHE SAID $60. WHEN I SHOWED MY BADGE THE DEF. SAT DOWN ON THE CURB AND SAID "THANK GOD." POST MIRANDA SHE ADVISED THAT [[K p3 name|JUDE "TWO-TONE" ETIENNE]] PUT THE IRON ON HER WEDNESDAY FOR BEING SHORT. I ADVISED HER SHE COULD FILE A REPORT ON THAT AFTER FIRST APPEARANCE. DEF. TRANSPORTED W/O INCIDENT.

[[K p3 name|ETIENNE]] WAS GOA.

SWORN: [[K p2 name|OFC. P. STALLWORTH]] ID 0447

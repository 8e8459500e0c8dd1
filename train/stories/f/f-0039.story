id: f-0039
genre: roster
where: US-FL
published: 2007-03-18
title: CALUSA CO. JAIL // ARRESTS 03-16 18:00 THRU 03-18 06:00
person p1: role=accused,victim age=16 protected=yes why=trafficking-victim
person p2: role=accused age=51 protected=no why=adult-accused
person p3: role=accused age=22 protected=no why=adult-accused
person p4: role=accused age=37 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=accused age=45 protected=no why=adult-accused
person p7: role=accused age=30 protected=no why=adult-accused
person p8: role=relative age=- protected=yes why=identifies-protected
screen: sex-trafficking-minor misidentified=yes
note: pipe-delimited roster from a fax with OCR noise; a trafficked boy who gave a false birth date; corrected age in a remark; next of kin

NAME|R/S|DOB|BOOKING NO|CHARGE|BOND|RESIDENCE

[[K p3 name|ALBURY, KEVON]]|B/M|[[K p3 birthdate|07/04/1984]]|07-1183|DWLSR W/KNOWL|$250|Key Deer Ct

[[K p4 name|DiNARDO, RHONDA LEE]]|W/F|[[K p4 birthdate|11/09/1969]]|07-1184|BATT ON LEO (SPIT)|$5,000|TRANSlENT

[[W p1 name|ESPINO5A, MATEO J]]|H/M|[[W p1 birthdate|01/02/1988]] *|[[W p1 id|07-1185]]|PROSTITUTION 2ND DEG; LOIT/PROWL; OBST W/O VIOL|$1,000|[[W p1 address|Rm 19 Sand Dollar Crt Mtl]]

[[K p2 name|FENWICK, CHARLES ROSS II]]|W/M|[[K p2 birthdate|05/30/1955]]|07-1186|ENTICE FOR PROST; CONTRIB DELINQ|$15,000 POSTED|Pelican Isle

[[K p6 name|JEAN-BAPTISTE, WISLER]]|B/M|[[K p6 birthdate|08/12/1961]]|07-1187|WORTHLESS CHECK|ROR|Mango St

[[K p7 name|ROLLINS, DEREK "PAPA D" ALAN]]|W/M|[[K p7 birthdate|02/28/1977]]|07-1188|DERIVE SUPP FM PROCEEDS PROST (2 CTS)|$10,000|Rm 18 Sand Dollar Crt Mtl

* NOTE 3/17 2240 CPL [[K p5 name|WINSLOW]]: 1185 IS NOT 19. MOM IN HIALEAH ([[W p8 name|Ileana]]) FAXED BIRTH CERT, [[W p1 birthdate|9-1-90]], HE IS SIXTEEN. STATES [[K p7 name|ROLLINS]] PUT HIM OUT OF THE VAN WHEN HE HAD ONLY $60 OF $300. STATES [[K p2 name|FENWICK]] GAVE $100 + DINNER. MOVED OUT OF B-POD TO MEDICAL. DCF HOTLINE CALLED 2251, ON HOLD 41 MIN. SOMEBODY PLS FIX THE COMPUTER, STILL SHOWS ADULT ON THE WEB PAGE. [[W p1 name|ESPINOSA]] ASKING FOR HIS [[W p1 body|CROSS-EYE GLASSES]], IN PROPERTY.

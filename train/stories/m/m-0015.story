id: m-0015
genre: press-release
where: US-FL
published: 2013-04-24
title: Detectives Rescue Two From Labor Scheme at Nail Salons
person p1: role=victim age=26 protected=yes why=trafficking-victim
person p2: role=victim age=17 protected=yes why=trafficking-victim
person p3: role=accused age=48 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=accused age=50 protected=no why=adult-accused
screen: labor-trafficking
screen p2: labor-trafficking
note: the release anonymizes in the text but the attached evidence list does not; the salon is the workplace, the flat is where they slept

FOR IMMEDIATE RELEASE
Contact: PIO [[K p4 name|Yesenia Barrios]], [[K p4 phone|(863) 555-0140]], [[K p4 email|ybarrios@calooso.org]]
Case [[K p3 id|CSO-13-009274]]

Calusa Lakes — On April 22, 2013, detectives arrested [[K p3 name|Lan Thi Pham]], 48, and her husband [[K p6 name|Duc Van Pham]], 50, of [[K p3 address|5120 Heron Bay Circle]], on two counts each of labor trafficking. They own Diamond Nails I and II.

Investigators say that the couple arranged travel for a woman, 26, and a girl, 17, from Can Tho, then charged them $32,000 apiece. Both worked seven days a week at [[D p1 employer|Diamond Nails II, 801 Citrus Plaza]], and were locked in [[W p1 address|an upstairs unit at Mango Court, No. 214]], each night. Their passports were found in a safe-deposit box. The younger was told that her father's boat would be burned.

"They did manicures for deputies' wives, and nobody asked where they slept," said Sheriff [[K p5 name|Cal Rountree]]. "I include my own."

Anyone with information about the [[K p3 name|Phams]] may call Crime Stoppers.

ATTACHMENT A — seized (partial)
01 Vietnamese passport [[W p1 id|B4471903]], [[W p1 name|TRAN THI BICH NGOC]], b. [[W p1 birthdate|12 SEP 86]]
02 Vietnamese passport [[W p2 id|C1180226]], [[W p2 name|LE HOANG YEN]], b. [[W p2 birthdate|04 FEB 96]]
03 Spiral notebook, "[[W p2 name|Yen]] owe", 61 pp.
04 [[K p6 vehicle|2011 Lexus RX, FL tag Y41-7QP]]
05 Photo, two females at counter, back marked "[[W p1 name|Ngoc]] + [[W p2 name|Yen]] Tet 2013" ([[W p1 photo|ngocyen_counter.jpg]])
06 U.S. currency, $18,406

id: aw0017
genre: press-release
where: US-CA
published: 2022-03-17
title: Salon owner, husband indicted; nine worked off "training fee" at nail tables
person p1: role=victim,accused age=26 protected=yes why=trafficking-victim
person p2: role=victim age=31 protected=yes why=trafficking-victim
person p3: role=accused age=48 protected=no why=adult-accused
person p4: role=accused age=52 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=expert age=- protected=no why=adult-bystander
screen p1: labor-trafficking misidentified=yes
screen p2: labor-trafficking
note: nail bar; one victim had been cited twice for unlicensed practice under her name; attachments list slips; the salon is D employer, the garage where they slept W

OFFICE OF THE DISTRICT ATTORNEY, SACRAMENTO
Contact: [[K p5 name|Joaquin Bettencourt]], [[K p5 phone|916-555-0171]]

SACRAMENTO — A grand jury today returned a 22-count indictment that charges [[K p3 name|Trinh Hoang Mai]], 48, and her husband, [[K p4 name|Gary Lee Dunphy]], 52, with labor trafficking, wage theft and grand theft at a chain of three salons.

According to the indictment (No. [[K p3 id|22FE004411]]), [[K p3 name|Mai]] offered Vietnamese women a visa, a license and a chair. On arrival each was told that she owed a $25,000 training fee. Their passports went into a gun safe of which [[K p4 name|Dunphy]] had the key. They did nails eleven hours a day, for tips alone, at [[D p1 employer|Diamond Cuticle on Florin Road]] and slept, nine of them, in [[W p1 address|the converted garage at 7716 Lemon Hill Court]]. A woman who asked to go was shown a photograph of her parents' gate.

"There was no lock on the door of this garage," said District Attorney [[K p6 name|Lorraine Achterberg]]. "There was a number on a sheet of paper, and it went up every month."

[[K p6 name|Achterberg]] acknowledged that the state had met one of the victims before. In 2019 and again in 2021 an inspector for the Board of Barbering cited a worker for practicing without a license; the second time she was arrested on the unpaid fine and spent four nights in jail. The inspector, [[K p7 name|Neil Vartanian]], wrote that the subject "looks at owner before each answer." The D.A. will ask that the convictions be set aside. Mr. [[K p7 name|Vartanian]] has since written the board's first policy on what to do about such a look.

[[K p8 name|Professor Huong Castellano]], of the state university's labor center, said that a fine on the worker is the trafficker's best friend. "Her boss pays it, and adds it on," said [[K p8 name|Castellano]].

[[K p3 name|Mai]] is held at the main jail, X-ref [[K p3 id|5120077]]. [[K p4 name|Dunphy]] posted bail and lives at [[K p4 address|31 Riverlake Terrace]].

Victims' names are withheld by law (Penal Code 293).

ATTACHMENTS
A. Indictment
B. Board citation [[W p1 id|BBC-19-3308]], respondent [[W p1 name|LE, PHUONG UYEN]]
C. Booking record [[W p1 id|5098213]], [[W p1 name|Le, Phuong]], dob [[W p1 birthdate|3/9/95]], tattoo [[W p1 body|small swallow behind the knee]]
D. Photo: [[W p1 photo|phuong_table4.jpg]]
E. Letter of [[W p2 name|Bui Thi Sen]] to her parents, translated ("Sister [[W p1 name|Uyen]] went to jail in my place. I, [[W p2 name|Sen]], am to blame, my customer complained.")
F. Victim services referral: Ms. [[W p2 name|Bui]], 31, c/o [[W p2 address|Casa Amapola, 2nd floor]]; Ms. [[W p1 name|Le]], now with [[W p1 employer|Rosewood Florist, Elk Grove]]

Editors: please disregard earlier mailing with attachments.

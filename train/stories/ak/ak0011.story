id: ak0011
genre: press-release
where: US-MA
published: 2019-05-30
title: Brockton Man and Former Foster Parent Charged in Commercial Exploitation of Two Girls
person p1: role=accused age=34 protected=no why=adult-accused
person p2: role=accused age=57 protected=decide why=adult-accused
person p3: role=victim age=16 protected=yes why=trafficking-victim
person p4: role=victim age=14 protected=yes why=trafficking-victim
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=bystander age=- protected=no why=adult-bystander
screen p3: sex-trafficking-minor
screen p4: sex-trafficking-minor
note: federal release; foster mother is household so D; redaction failed in the copied affidavit footer; address of accused is also victims' home

UNITED STATES ATTORNEY'S OFFICE, District of Massachusetts

BOSTON – A Brockton man was arrested this morning and a woman surrendered in connection with the sale of two girls, then 16 and 14, at hotels off Routes 24 and 128.

[[K p1 name|Jamal "Sleepy" Ortiz-Grant]], 34, is charged with two counts of sex trafficking of a minor and one of witness tampering. [[D p2 name|Noreen Halloran]], 57, a licensed foster parent until February, is charged with one count of benefiting financially. [[K p1 name|Ortiz-Grant]] was detained. [[D p2 name|Halloran]] was released on conditions that include having no child in the house.

According to charging documents, Minor A and Minor B had been placed with [[D p2 name|Halloran]] at [[W p3 address|19 Tremlow Street, second floor]], by the Department of Children and Families. She introduced them to [[K p1 name|Ortiz-Grant]] as her godson. It is alleged that he paid her $150 on each night she did not ask where they were, and that he collected, from 40 or more men, all of the rest. Minor A was threatened with being moved away from Minor B. Minor B was promised a dog.

Minor A reported this herself, to the crossing guard outside her school. "She handed me a list," said [[K p8 name|Eddie Souza]], who's worked that corner for 20 years. "Plates, in nice handwriting." [[K p8 name|Souza]] gave it to the resource officer.

"The bravery of a sixteen-year-old with a pencil made this case," said United States Attorney [[K p5 name|Caroline Petrakis]]. FBI Special Agent in Charge [[K p6 name|Everett Lamb]] urged others to call 617-555-0133.

Both girls are safe, and not together: Minor A is with [[W p3 place|a family in Amesbury]], and Minor B is in residential care.

The details contained in the charging documents are allegations. The case, No. [[K p1 id|19-mj-6217-MPK]], is before Magistrate Judge [[K p7 name|M. Paige Kellerman]].

###

EDITORS: The PDF affidavit linked in the 10:15 a.m. release should be discarded. Black boxes in ¶¶ 7–22 can be selected and copied. Its footer and its index of exhibits read in part:

"…the pencil list of [[W p3 name|Shanelle Pires]] (Ex. 3); school ID, [[W p3 school|Ashfield Regional]], no. [[W p3 id|40417]]; text of 11/6/18, '[[K p1 alias|Sleepy]] says [[W p4 name|Maddie]] 2 nite not u' ; photograph [[W p4 photo|Madison_Crowe_DCF_intake.png]]; DCF intake [[W p4 id|D-118820]], DOB [[W p4 birthdate|July 9, 2004]]…"

We ask any outlet which has published the words [[W p3 name|Pires]] or [[W p4 name|Crowe]] to take them down; a station in Providence has, in its crawl, "[[W p4 name|M. CROWE]], 14."

[[K p6 name|Lamb]] and Magistrate Judge [[K p7 name|Kellerman]] have been informed.

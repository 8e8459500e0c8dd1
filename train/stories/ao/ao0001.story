id: ao0001
genre: roster
where: US-OK
published: 2019-03-11
title: Pawhuska Bend County Detention — 72-hour intake list, with clerk's remarks
person p1: role=accused age=41 protected=no why=adult-accused
person p2: role=accused,victim age=16 protected=yes why=trafficking-victim
person p3: role=accused age=29 protected=no why=adult-accused
person p4: role=accused age=33 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=relative age=- protected=yes why=identifies-protected
person p8: role=accused age=52 protected=no why=adult-accused
screen p2: sex-trafficking-minor misidentified=yes
note: the girl is booked as 21 with a false birth date; the clerk's remark corrects it and gives her true name, mother, home; the man who drove her is booked two lines on

PRINTED MON 03/11/2019 06:40 BY [[K p5 name|D. TALLCHIEF]], INTAKE CLERK
Roster is public record. Arrest is not conviction.

1. [[K p1 name|HOLLOWAY, GARRETT WAYNE]] — W/M — DOB [[K p1 birthdate|08/14/1977]] — [[K p1 address|2204 Sumac Ln]] — Bkg [[K p1 id|19-00418]]
   DUI (2nd), open container. Bond $2,500. Vehicle to Kerr Towing. Arr. ofc. [[K p6 name|Penn]].

2. [[W p2 name|WHITEHORN, DESTINY R.]] aka [[W p2 alias|"LEXXI"]] — I/F — DOB [[W p2 birthdate|02/02/1998]] — [[W p2 address|Sooner Star Motel rm 117]] — Bkg [[W p2 id|19-00419]]
   Offering to engage in lewdness; false personation; poss. CDS. Bond $5,000 cash. Marks: [[W p2 body|crown w/ letters RJ behind R ear]].
   Hold: ON REVIEW, see remarks.

3. [[K p8 name|MCBRIDE, LORETTA JEAN]] — W/F — DOB [[K p8 birthdate|11/30/1966]] — [[K p8 address|Rt 3 Box 88]] — Bkg [[K p8 id|19-00420]]
   Bogus check, 4 cts. Own recognizance. Medical: insulin.

4. [[K p3 name|JESSUP, ROYCE DELMAR]] aka [[K p3 alias|"RJ"]] — W/M — DOB [[K p3 birthdate|06/19/1989]] — [[K p3 address|611 E Boundary, Tulsa]] — Bkg [[K p3 id|19-00421]]
   Poss. CDS w/ intent; pandering added Sunday, human trafficking of a minor added Sunday. NO BOND. Marks: gold tooth, crown on neck.

5. [[K p4 name|OKAFOR, CHIDI E.]] — B/M — DOB [[K p4 birthdate|01/25/1986]] — [[K p4 address|Apt 9, Prairie Rose Ct]] — Bkg [[K p4 id|19-00422]]
   Driving under suspension; FTA traffic. Bond $400, posted by wife.

REMARKS
Line 2. Inmate gave age as 21 Friday night. Saturday she asked Matron for "my mom, [[W p7 name|Carla Whitehorn]], at [[W p7 phone|918-555-0147]]". Mother came with birth certificate, true DOB is [[W p2 birthdate|October 9, 2002]], so subject is SIXTEEN and was never to be on an adult tier. [[K p6 name|Ofc. Penn]] re-interviewed. Subject states [[K p3 name|Jessup]] picked her up outside [[W p2 school|Nelagony Alternative Academy]] in January, posted her on the internet, set the price and took what the men paid; told her to say 21 if stopped. Charges dropped per ADA at 4:15 p.m. Sunday. Released to DHS, placed at [[W p2 address|Redbud House in Bartlesville]].

[[W p2 name|Whitehorn]]'s property (1 pink phone, 1 [[W p2 other|Nelagony beading-club jacket w/ DESTINY on sleeve]]) still in locker 14. Mrs. [[W p7 name|Whitehorn]] will call for it.

Line 4 asked twice where "[[W p2 alias|Lexxi]]" went. Not to be told. [[K p3 name|Jessup]] has phone block as of 0500.

Line 5 note for day shift: [[K p4 name|Okafor]]'s wedding band returned, signed for. [[K p8 name|McBride]] to court 9:30. [[K p1 name|Holloway]] still sleeping it off.

Will somebody PLEASE pull the [[W p2 photo|mug shot 19-00419_whitehorn_d.jpg]] off the lobby screen. It was still turning this morning. — [[K p5 name|D.T.]]

id: aa0053
genre: roster
where: GB-ENG
published: 2009-07-24
title: Custody whiteboard, photographed through the hatch
person p1: role=victim,accused age=20 protected=yes why=trafficking-victim
person p2: role=accused age=36 protected=no why=adult-accused
person p3: role=accused age=52 protected=no why=adult-accused
person p4: role=accused age=18 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
screen p1: sex-trafficking-adult misidentified=yes
note: text of whiteboard; OCR-like; occupant of cell 5 a victim; brothel-keeping charge; URN-like custody numbers

(Text as read by the student paper from a photo somebody tweeted. We've had it down since Thursday. — ed.)

CELL   DP                      CUST REF        OFF                       REVIEW       NOTES
1      [[K p3 name|WHITTAKER, Graham]]       [[K p3 id|CE/4410/09]]     D&D                       0200         asleep, 30 min rousing
2      — wet —
3      [[K p4 name|BAILEY, Jerome]]          [[K p4 id|CE/4413/09]]     s.5 POA, PAVA             2315         AA = dad, en route from Leigh
4      [[K p2 name|CELIKU, Arben]]           [[K p2 id|CE/4415/09]]     SOA03 s.53, s.57           0100         NO CONTACT w/ 5. Had 3 passports on him, none his
5      [[W p1 name|MARKU, Vjollca]]          [[W p1 id|CE/4416/09]]     keeping brothel s.33A; false ID s.25    0100     Interp. (Alb). Says in [[W p1 address|flat 3, 88 Station Parade]] since March, he owns her contract and told her brother's legs would pay. Says the ID was put in her hand. Bruise chin. FME seen. ?? why charged
6      empty

Insp [[K p5 name|Halloran]] to speak w/ [[K p6 name|DC Odusanya]] re: cell 5 NOT for court a.m. Victim care. Give [[W p1 name|Vjollca]] the window cell, she's been behind boards 4 mths.

Underneath in green: "Whose pasty. Own up."

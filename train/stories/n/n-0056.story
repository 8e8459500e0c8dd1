id: n-0056
genre: roster
where: US-AR
published: 2010-12-13
title: Court calendar, Circuit Div. II (juvenile matters blacked out by hand; carbon legible)
person p1: role=accused age=15 protected=yes why=juvenile-accused
person p2: role=victim age=14 protected=yes why=sexual-offence-victim
person p3: role=accused age=38 protected=decide why=identifies-protected
person p4: role=accused age=- protected=no why=adult-accused
person p5: role=accused age=- protected=no why=adult-accused
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=official age=- protected=no why=official
person p9: role=accused age=- protected=yes why=juvenile-accused
person p10: role=accused age=- protected=no why=adult-accused
screen p2: none
note: calendar, OCR-like; JV numbers; surname shared across adult and juvenile; victim initials + first

8:30  ST v [[K p4 name|PICKENS, ROY ALLEN]]   [[K p4 id|CR-10-318]]  hot checks  / pubdef [[K p6 name|HOLT]]
8:30  ST v [[K p5 name|PICKENS, RODNEY]]   [[K p5 id|CR-10-322]]  poss. controlled  / [[K p6 name|HOLT]] — (NOT BROS.)
8:45  ST v [[K p10 name|MAYFIELD, DWAYNE]]   [[K p10 id|CR-10-330]] theft by rec.
9:00  IN INTEREST OF █████ [[W p1 name|MAYF1ELD, TANNER]] DOB [[W p1 birthdate|O3/22/95]]  [[W p1 id|JV-10-77]] batt 2d / mother pres. / [[K p7 name|JUDGE ABSHIRE]]
9:10  IN INTEREST OF [[W p9 name|█ICKENS, SHAWNA K.]] [[W p9 id|JV-1O-81]] runaway / truancy / resides w/ gm [[W p9 address|Cnty Rd 12, gray sgl-wide]]
9:30  ST v [[D p3 name|LOONEY, CURTIS]]  38   [[D p3 id|CR-10-299]]  sex aslt 1st, stepdau. (14) "B.L."  / [[K p8 name|DPA FAYE LOONEY-GRISSOM]] (no kin)
       vic. wit. rm 3: [[W p2 name|Bethany]] + advocate. Keep away fr. hall
10:00 RECESS. Clerk's birthday. Pie

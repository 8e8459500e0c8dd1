id: b-0065
genre: roster
where: US-ID
published: 2019-12-09
title: Camas Prairie County Magistrate — Arraignments 12/9/19 1:30 PM
person p1: role=accused age=46 protected=no why=adult-accused
person p2: role=accused age=25 protected=no why=adult-accused
person p3: role=accused age=16 protected=yes why=juvenile-accused
person p4: role=victim age=17 protected=yes why=minor-victim
person p5: role=accused age=31 protected=decide why=identifies-protected
person p6: role=victim age=4 protected=yes why=minor-victim
person p7: role=official age=- protected=no why=official
screen: none
note: space-aligned; protected child victims are given in the no-contact order column; father with the same surname; one juvenile who should not be on it

JUDGE: [[K p7 name|T. OYAMA]]

DEFENDANT                 AGE  CASE NO.        CHARGE                      NO-CONTACT WITH
[[K p1 name|ESTRADA, HUGO L.]]          46  [[K p1 id|CR38-19-0771]]    DUI 2ND                     ---
[[K p2 name|PFEIFFER, BLAKE]]           25  [[K p2 id|CR38-19-0774]]    BATTERY (SCHOOL DANCE)      [[W p4 name|MORGAN ANDRUS]]
[[D p5 name|SPURLOCK, DEVIN R.]]        31  [[D p5 id|CR38-19-0775]]    INJURY TO CHILD             [[W p6 name|KYLER SPURLOCK]] ([[D p5 relation|SON]], 4)
[[W p3 name|HATHAWAY, JACE]]            16  [[W p3 id|CR38-19-0779]]    [JV - MOVE TO CLOSED CAL.]  ---

REMARKS
0771  [[K p1 name|ESTRADA]] HAS RETAINED COUNSEL
0774  VICTIM IS 17, SENIOR AT [[W p4 school|PRAIRIE HS]], WILL APPEAR BY PHONE W/ MOM. [[K p2 name|PFEIFFER]] WAS A CHAPERONE
0775  SEE ALSO CHILD PROTECTION FILE. GRANDMA HAS [[W p6 name|KYLER]]
0779  MINOR IN POSSESSION. DAD BRINGING [[W p3 name|JACE]] AFTER WRESTLING

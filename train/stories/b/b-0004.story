id: b-0004
genre: blotter
where: US-IA
published: 2008-03-12
title: TURKEY RIVER TOWNSHIP — LAW ENFORCEMENT LOG
person p1: role=accused age=16 protected=yes why=juvenile-accused
person p2: role=accused age=36 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=relative age=- protected=yes why=identifies-protected
person p5: role=bystander age=- protected=no why=adult-victim
screen: none
note: all capitals; a juvenile cited and released to his father is named by the log writer once, by nickname and by 4-H steer

MON 3/3 0715 — ICE JAM AT COUNTY BRIDGE. ROAD CLOSED. REOPENED 1100.

MON 3/3 1640 — [[K p5 name|DELORES HUINKER]] RPTD SOMEONE HAD DRIVEN THRU HER YARD AND TOOK OUT THE BATHTUB MADONNA. EST. DAMAGE $225.

TUE 3/4 2230 — TRAFFIC STOP HWY 9. [[K p2 name|SCOTT ALLEN BRUENING]], 36, CRESCO, ARRESTED OWI 2ND. [[K p2 name|BRUENING]] ASKED THAT HIS SISTER NOT BE TOLD. SISTER IS DISPATCH.

WED 3/5 1910 — FOLLOWUP TO MONDAY. DEP. [[K p3 name|VIKEN]] LOCATED TRUCK MATCHING TIRE TREAD AT RURAL RESIDENCE, [[W p1 address|2218 IMPALA AVE]]. DRIVER MALE JUV, 16, ADMITTED TO LEAVING SCENE AND ALSO TO THE SIX MAILBOXES ON 3/1. PIECE OF BLUE ROBE FOUND IN GRILLE. REFERRED JUVENILE COURT SERVICES. RELEASED TO FATHER [[W p4 name|GARY DRILLING]].

WED 3/5 2005 — FATHER CALLED BACK, WANTS TO KNOW IF [[W p1 name|TANNER]] CAN STILL SHOW HIS STEER. ADVISED NOT A LAW ENFORCEMENT MATTER.

THU 3/6 1200 — DEP. [[K p3 name|VIKEN]] TRANSPORTED MADONNA TO BODY SHOP. NO CHARGE.

FRI 3/7 2315 — PARTY COMPLAINT GRAVEL PIT. APPROX 30 JUVS FLED. 1 KEG SEIZED. [[W p1 alias|"T-DRILL"]] SPRAY PAINTED ON LOADER BUCKET, SEE WED.

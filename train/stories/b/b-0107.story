id: b-0107
genre: blotter
where: US-TN
published: 2010-11-18
title: FROZEN CREEK COVE POLICE  CALLS & ARRESTS  11/8 THRU 11/14
person p1: role=accused,victim age=16 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=accused age=57 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
screen: sex-trafficking-minor misidentified=yes
note: caps log; girl taken in for 'soliciting' at 16; officer has the same surname as hers; street name; motel

11/8 1120 FOUND PROPERTY. ONE (1) ACCORDION.

11/9 2340 COVE MOTOR INN RM 12. OFC [[K p4 name|R. BINGHAM]] RESP. TO COMPLAINT OF TRAFFIC IN & OUT. W/F WITH GREEN EYES, NO ID, GAVE NAME OF [[W p1 alias|PEACHES]]. LATER ID'D BY CAPT. [[K p5 name|SUGGS]] FROM RUNAWAY FLYER AS [[W p1 name|HAZEL DAWN BINGHAM]], 16, OUT OF DICKSON CO. (NO KIN TO OFC.) CHARGED UNRULY CHILD, SOLICITING. TO JUV DETENTION.

11/10 0200 W/M IDENTIFIED HIMSELF AS HER "UNCLE" [[K p2 name|TOBY RAE FLATT]] DEMANDED THE CASH OUT OF THE PURSE, $480, SAYS IT IS HIS. ADVISED TO COME BACK WITH A RECEIPT.

11/11 VETERANS DAY PARADE. NO INCIDENTS.

11/12 1615 [[K p3 name|WAYMON CRABTREE]], 57, DUI ON LAWNMOWER, 3RD.

11/13 0930 JUV COURT CALLED. SAYS [[W p1 name|HAZEL]] HAD THE NO. OF EVERY ROOM AND EVERY MAN ON HER ARM IN INK. CAPT [[K p5 name|SUGGS]] TOLD OFC [[K p4 name|BINGHAM]] TO GO FIND [[K p2 name|FLATT]].

11/14 0010 FOUND [[K p2 name|FLATT]]. TRAFFICKING FOR COMM. SEX ACT, JAIL, $100,000. SOLICITING ON JUV. VOIDED.

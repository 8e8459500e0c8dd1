id: az0002
genre: roster
where: US-TX
published: 2014-08-19
title: COUNTY JAIL — ADMISSIONS LAST 24 HRS (printed 08/19/2014 06:00)
person p1: role=accused,victim age=16 protected=yes why=trafficking-victim
person p2: role=accused age=34 protected=no why=adult-accused
person p3: role=accused age=20 protected=no why=adult-accused
person p4: role=accused age=61 protected=no why=adult-accused
person p5: role=accused age=18 protected=no why=adult-accused
person p6: role=accused age=43 protected=no why=adult-accused
person p7: role=official age=- protected=no why=official
person p8: role=official age=- protected=no why=official
person p9: role=accused age=27 protected=no why=adult-accused
screen p1: sex-trafficking-minor misidentified=yes
screen p3: none
note: roster; the girl gave a false date of birth; the officer's narrative tells that she is 16 and that inmate 2 sold her; others keep every number

01) [[K p4 name|STOVALL, WENDELL RAY]]   SO# [[K p4 id|118820]]   Bkg [[K p4 id|14-06631]]
W/M DOB [[K p4 birthdate|11/30/1952]]   [[K p4 address|RR 2 BOX 40-C, MILANO]]
DWI 3RD OR MORE. Bond 15,000. Arr: Trooper [[K p8 name|Villarreal]]. Veh: [[K p4 vehicle|97 Ford F150, TX plate FDT 55K]].

02) [[K p2 name|BOOKER, DEMARIO LAVELL]] AKA [[K p2 alias|"DADDY LO"]]   SO# [[K p2 id|140377]]   Bkg [[K p2 id|14-06632]]
B/M DOB [[K p2 birthdate|02/08/1980]]   [[K p2 address|1909 CORTEZ PL APT 6, WACO]]
COMPELLING PROSTITUTION UNDER 18; POSS CS PG1 <1G. Bond 150,000 + NONE SET. HOLD: Parole. Tattoo: crown, neck.

03) [[W p1 name|ESPARZA, YULIANA]] AKA [[W p1 alias|"LITTLE YUYU"]]   SO# [[W p1 id|140378]]   Bkg [[W p1 id|14-06633]]
H/F DOB GIVEN [[W p1 birthdate|05/05/1995]] (see narr.)   [[W p1 address|4400 BOSQUEVILLE SPUR LOT 11]]
PROSTITUTION; FAIL TO ID GIVING FALSE INFO. Bond 1,500. Tattoo: [[W p1 body|crown over the word LO, left wrist]]. Emerg. contact: none given.

04) [[K p3 name|TRAN, CODY MINH]]   SO# [[K p3 id|140379]]   Bkg [[K p3 id|14-06634]]
A/M DOB [[K p3 birthdate|07/14/1994]]   [[K p3 address|788 SPEIGHT AVE]]
PROSTITUTION (BUYER). Bond 1,500. Employer: [[K p3 employer|Lube Depot, Valley Mills Dr]].

05) [[K p5 name|HOPE, AUGUST DANIEL]]   SO# [[K p5 id|140380]]   Bkg [[K p5 id|14-06635]]
W/M DOB [[K p5 birthdate|08/02/1996]]   [[K p5 address|1 COLLINS HALL, UNIVERSITY]]
MINOR IN POSS ALCOHOL; EVADING ON FOOT. Bond 800. Remarks: turned 18 this month, do not house with juveniles.

06) [[K p6 name|GUTIERREZ, MARISOL]]   SO# [[K p6 id|97714]]   Bkg [[K p6 id|14-06636]]
H/F DOB [[K p6 birthdate|01/21/1971]]   [[K p6 address|306 N 19TH ST]]
THEFT >=$50 <$500. Bond 750.

07) [[K p9 name|MAYFIELD, CHASE R.]]   SO# [[K p9 id|126009]]   Bkg [[K p9 id|14-06637]]
W/M DOB [[K p9 birthdate|12/25/1986]]   [[K p9 address|22 LEGION OAKS]]
ASSAULT CAUSES BODILY INJ FAM. No bond, magistrate pending.

NARRATIVE, Nos. 2-4 (Dep. [[K p7 name|H. Kubiak]], badge [[K p7 id|512]]): At the Sundowner, Room 9, I found [[K p3 name|Tran]], who is 20, seated on the bed, and a Hispanic female. She first said she was nineteen. She is 16. [[K p2 name|Booker]] was outside in a gold Tahoe, 34 yoa, with $340 and her phone. [[K p3 name|Tran]] stated that he paid [[K p2 name|Daddy Lo]] and that the girl "did what he told her." Subject [[W p1 name|Esparza]] then advised she'd been with [[K p2 name|Booker]] since she was 15, that he has her ID, and that there's another girl, thirteen, she won't name. She asked if somebody would feed her dog.

Addl. 0540: Sgt says [[W p1 name|Yuliana E.]] not to be housed in adult tank. Juvenile intake called, no answer, left msg. She is on the bench by the door. — [[K p7 name|Kubiak]]

Questions on bonds: window opens 8 a.m. Trooper [[K p8 name|Villarreal]]'s reports go to DPS, not to us.

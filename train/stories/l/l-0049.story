id: l-0049
genre: filing
where: US-WI
published: 2018-12-05
title: STATE OF WISCONSIN : CIRCUIT COURT : BROWN COUNTY — CRIMINAL COMPLAINT
person p1: role=victim,accused age=17 protected=yes why=trafficking-victim
person p2: role=accused age=34 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=accused age=60 protected=no why=adult-accused
person p6: role=bystander age=- protected=no why=adult-bystander
screen: sex-trafficking-minor misidentified=yes
note: the charge is bail jumping and theft, not prostitution; commercial sex of the 17-year-old is background in the complaint; Hmong name in three orders

STATE OF WISCONSIN, Plaintiff,
  vs.                         DA Case No. [[W p1 id|2018BR008812]]
[[W p1 name|VANG, MAI CHEE]]               Case No. [[W p1 id|2018CF001790]]
[[W p1 address|1221 Cedar St., lower]]         DOB: [[W p1 birthdate|10-14-2001]]
Green Bay, WI                 Age 17

COUNT 1: THEFT — MOVABLE PROPERTY (FROM PERSON). COUNT 2: BAIL JUMPING.

Complainant, Investigator [[K p3 name|Todd VandenHeuvel]], states on information:

On 11/30/18 [[K p5 name|Clifford Roehl]], 60, a retired youth hockey coach, reported that a female he knew as "[[W p1 alias|Lily]]" took $400 and a snowmobile key from his trousers at a hotel on Lombardi Ave. [[K p5 name|Roehl]] at first said that she was his tutor. He later acknowledged having paid her $150 and that it was the third occasion. (Separate referral as to [[K p5 name|Roehl]].)

Hotel employee [[K p6 name|Fatuma Aden]] saw the female run in socks to a gray minivan.

The minivan was stopped at Mason St. Driver: [[K p2 name|Pheng Dale Lor]], 34 (arrested, pandering referred). In the console: $550. Passenger: the defendant. She stated she took the money because [[K p2 name|Lor]] "wanted five and the man only gave one-fifty," that [[K p2 name|Lor]] is the one who sets them up, and that "if I'm short I stay in the garage." Complainant observed that [[W p1 name|Mai Chee]] had no coat.

At the time the defendant was free on a signature bond for retail theft (diapers) with a condition of no new crimes.

Asst. D.A. [[K p4 name|Rosalind Peck]] requests cash bail of $2,500 and no contact w/ [[K p5 name|Mr. Roehl]]. Ms. [[W p1 name|Vang]] requested that a sister in Wausau be told. Not done as of filing.

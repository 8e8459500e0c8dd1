id: ab0053
genre: filing
where: US-MS
published: 2002-10-10
title: Youth Court Intake Sheet (copy found in public file)
person p1: role=accused age=12 protected=yes why=juvenile-accused
person p2: role=relative age=- protected=yes why=identifies-protected
person p3: role=victim age=- protected=no why=adult-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
note: form fields; officer shares the child's surname

LEFLORE COUNTY YOUTH COURT
NAME: [[W p1 name|Pettis, Demarcus J.]]    AKA: [[W p1 alias|Peanut]]
DOB: [[W p1 birthdate|6/6/90]]   SEX: M   RACE: B   SSN: [[W p1 id|xxx-xx-5514]]
ADDRESS: [[W p1 address|Rt 2 Box 119, Browning Rd. (blue trailer past gin)]]
MOTHER: [[W p2 name|Earnestine Pettis]], works [[W p2 employer|catfish plant, 2nd shift]]
SCHOOL: [[W p1 school|Amanda Elzy Jr. Hi]], grade 6
OFFENSE: Shoplifting, 1 count (shoes, child's size 2)
COMPLAINANT: [[K p3 name|Mr. Sam Chow]], [[K p3 name|Chow]]'s Dry Goods

Narr: Above juv. walked out w/ new shoes on & left his old ones in the box. Old ones was both left feet. Officer [[K p4 name|J. Pettis]] (not related) returned juv. home. Mr. [[K p3 name|Chow]] states he doesn't want to press it if somebody will sweep Saturdays.

Intake dec.: informal adjustment, 4 Saturdays. Shoes to be kept by juv.

/s/ [[K p5 name|Clotee Ammons]], Intake

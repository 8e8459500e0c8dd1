id: j-0061
genre: roster
where: US-IN
published: 2018-03-30
title: Who's in Jail - Vermillion/Parke combined intake
person p1: role=accused,victim age=23 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=accused,victim age=- protected=decide why=domestic-violence-victim
screen p1: labor-trafficking misidentified=yes
note: web roster with remarks; an Indian national held as an identity offender is a motel servant; a domestic pair both arrested

INTAKE 03/29 0600 thru 03/30 0600

#18-00731   [[K p2 name|COFFEY, JARED MICHAEL]]   Clinton
Dom. battery M/A. Bond 1,500 cash. NCO w/ [[D p4 id|00732]].

#[[D p4 id|18-00732]]   [[D p4 name|COFFEY, LACEY ANN]]   Clinton
Dom. battery M/A (cross complaint). Bond 1,500. ER cleared, stitches 5, lip. States he hit first, she threw the can opener. NCO w/ 00731.

#[[W p1 id|18-00733]]   [[W p1 name|PATEL, DHRUVKUMAR]]   Rockville
False identity stmt, L/A. ICE INQ. Bond 500. Came on foot to Sheriff lot 0340, barefoot, asks for "safe room". Interp (Gujarati) by phone: age 23, here since 2016 for hotel front desk job, cousin's friend has psspt in office safe, does laundry + desk + snow, 17 hrs a day, not paid "until the ticket is paid," slept on rollaway in boiler room at [[D p1 place|the Covered Bridge Motor Lodge]]; owner said he'd tell police he stole from till. Owner called 0410 and said just that. Gave 2 birthdays, [[W p1 birthdate|11/06/94]] and [[W p1 birthdate|06/11/94]]. Left hand [[W p1 body|missing tip of ring finger]].

#18-00734   [[K p3 name|SNODDY, WM. "BILL" E.]]   Mecca
OWI prior. Bond sched. Sang.

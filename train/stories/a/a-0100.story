id: a-0100
genre: school
where: US-NJ
published: 2012-10-01
title: Principal's Page: A hard week, and what we know
person p1: role=victim age=16 protected=yes why=sexual-offence-victim
person p2: role=author,official age=- protected=no why=official
person p3: role=accused age=17 protected=yes why=juvenile-accused
person p4: role=bystander age=16 protected=no why=minor-not-in-crime
screen: none
note: newsletter that says it cannot name, followed on the same page by a schedule that links a role to the victim; a harmless student stays

Dear Palisade Heights families,

On Sept. 21 a student reported that she had been sexually assaulted at a gathering off campus. A classmate has been charged in juvenile court and will not be in the building. I can't tell you who either one of them is. I ask you not to guess.

I do want to thank the young people who drove her to the hospital.

Counselors are in Room 114. — [[K p2 name|Dr. Ingrid Salcedo]]

THIS MONTH
• Oct. 4: Field hockey at Tenafly. Congratulations to [[K p4 name|Kavita Menon]] on goal No. 50!
• Oct. 12: "Our Town" tryouts are reopened for the part of Emily, [[W p1 other|as our Emily is taking some time at home after the events of the 21st]]. We miss you, [[W p1 name|Bridget]].
• The class of 2013 will choose a new treasurer, [[W p3 other|the office having been vacated on Sept. 24]].

id: q-0019
genre: filing
where: US-AZ
published: 2014-07-09
title: Statement of probable cause, Pima County
person p1: role=victim age=38 protected=yes why=sexual-offence-victim
person p2: role=accused age=45 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=witness age=- protected=no why=adult-bystander
screen: none
note: court paper in form-like prose; birth date, address, phone

On 07/08/2014 at 0320 hours I, [[K p3 name|Ofc. T. Begaye]], contacted the victim, [[W p1 name|Carla Jean OSTRANDER]], DOB [[W p1 birthdate|02/17/1976]], at [[W p1 address|5530 E. Camino Alto, #118]], Tucson.

[[W p1 name|Ostrander]] stated that [[K p2 name|Raymond Lucero]] is her neighbor in #120. At about 0130 he knocked and asked for ice. When she turned he shut the door, pushed her on the sofa and had nonconsensual intercourse with her. She told him "stop" numerous times.

Witness [[K p4 name|Doris Felix]] in #117 heard a female voice say "get off me."

Victim's cell: [[W p1 phone|520-555-0172]]. [[K p2 name|Lucero]] was read his rights and stated, "She let me in." He was booked for sexual assault, case [[K p2 id|CR-2014-30871]].

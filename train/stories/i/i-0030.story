id: i-0030
genre: news
where: IN
published: 2006-08-22
title: Mumbai: GRP picks up 'beggar gang', finds seven children on its payroll
person p1: role=victim,accused age=8 protected=yes why=trafficking-victim
person p2: role=accused age=50 protected=no why=adult-accused
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=expert age=- protected=no why=adult-bystander
person p6: role=relative age=- protected=yes why=identifies-protected
screen: labor-trafficking misidentified=yes
note: forced begging; railway police first booked the children as vagrants; his song and platform single him out

Bhagwan tere do haath. That's the line with which an eight-year-old with [[W p1 body|one calliper]] has been stopping commuters on [[W p1 other|the foot overbridge at Kurla]] since before the rains.

On Sunday the Government Railway Police picked him up along with six other children and a one-legged man and entered all eight under the Bombay Prevention of Begging Act. It was only when the boy refused to eat before "[[K p2 alias|Nani]]" had counted the tin that a lady constable thought to ask who [[K p2 alias|Nani]] was.

[[K p2 alias|Nani]] is [[K p2 name|Zubeda Shaikh alias Nani]], 50, of Govandi. She and a driver, [[K p3 name|Munna Pardesi]], were arrested on Monday. Police say the children were collected at dusk and beaten if the tins held less than Rs 150. Two had been bought from a relative. The calliper, a doctor has found, isn't needed; the boy was made to wear it.

"I was told all along they are professional beggars," Inspector [[K p4 name|Hemant Sawant]] said. "The remand form has gone. We'll tell the court that we are correcting it."

That form ([[W p1 place|Children's Home, Mankhurd]], admission [[W p1 id|1183/06]]) shows the boy as "accused no. 4, [[W p1 name|Raju s/o Kishan Bhosle]]". His father, [[W p6 name|Kishan]], is believed to be a cane-cutter in [[W p1 place|Wadgaon Tanda]], Beed district.

[[K p5 name|Sister Lourdes Pinto]], of a shelter that works on the stations, knows the child well. "He sings in tune, [[W p1 name|Raju]]. That's why they'd never have let him go."

id: w0027
genre: news
where: US-PA
published: 2003-05-07
title: Teacher resigned before arrest, Altoona board told
person p1: role=victim age=16 protected=yes why=sexual-offence-victim
person p2: role=accused age=39 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=author age=- protected=no why=author
note: teacher; school W since she attends; instrument in alt text

by [[K p5 name|Gordon Leidy]] — [[K p5 email|gleidy@altoonacourier.example]]

The social-studies teacher charged Friday with institutional sexual assault had mailed in his resignation that very morning, Superintendent [[K p3 name|Alma Zook]] told the school board Tuesday. It was postmarked 7:10; the handcuffs came at 2.

[[K p2 name|Kevin J. Stoltz]], 39, of [[K p2 address|1413 Mulberry Terrace, Hollidaysburg]], is accused of having relations with a student, 16, in [[K p2 vehicle|his Subaru wagon]] and in a ticket booth. He taught at [[W p1 school|Logan Valley High School]] for eleven years. He's free on $60,000.

"We did not know and we should have," [[K p3 name|Zook]] said, reading.

Board member [[K p4 name|Chip Detwiler]] asked what would become of "the trip to Harrisburg, since [[W p1 name|Rachel]] was the only one who could do the solo." He was ruled out of order. [[K p4 name|Detwiler]] later asked that the remark be struck.

The criminal complaint is on file with the district justice at [[K p3 address|615 4th Street]] as [[K p2 id|CR-0118-03]]. Where it has the girl's birth date, someone drew a line of ink through the numbers, through which one can read "[[W p1 birthdate|11 / 0 5 / 8 6]]".

[Photo alt text: [[W p1 photo|District band, 2002. R. Heverly, bassoon, front row far right]]]

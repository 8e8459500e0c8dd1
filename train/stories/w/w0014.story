id: w0014
genre: email
where: US-PA
published: 2010-10-04
title: FW: FW: the boy at intake
person p1: role=victim,accused age=16 protected=yes why=trafficking-victim
person p2: role=accused age=58 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
screen: sex-trafficking-minor misidentified=yes
note: an internal mail forwarded to a newspaper; boy; YDC number, hospital wristband, the juvenile docket

From: [[K p3 name|Colleen Draus]] <[[K p3 email|cdraus@lackaprobation.example]]>
To: night desk
Sent: Mon 1:12 AM

Somebody must read this before the 9 o'clock list.

The one they brought in for retail theft (juvenile petition [[W p1 id|CP-35-JV-three-one-six of 2010]]) is not a thief, or not mainly. He's 16. For about a year he's been sleeping at [[K p2 name|Rusnak]]'s, [[W p1 address|the double-block on Pittston Avenue w/ the awnings]], and [[K p2 name|Rusnak]] has men in on Thursdays who give the boy forty dollars, of which he hands over thirty. What he took from the Rite Aid was razors and a birthday card.

I took down what's on the Moses Taylor bracelet: [[W p1 name|MATEJKA, TYLER]], [[W p1 id|MRN 55·02·918]], [[W p1 birthdate|b. 4/94, on the 30th]]. [[W p1 name|Ty]] told [[K p4 name|Sister Immaculata]] at the soup kitchen back in August. She phoned the hotline, and was told that boys "usually know what they're doing."

[[K p2 name|George Rusnak]], 58, is in the county prison since supper ([[K p2 id|DC# 10-4492]]), so the boy has no place now. He plays [[W p1 other|the accordion at the Slovak club]]; they'd have him for a night maybe?

I've got [[W p1 name|Matejka]]'s coat in my car.

[[K p3 name|C.D.]], [[K p3 phone|ext. 0119]]

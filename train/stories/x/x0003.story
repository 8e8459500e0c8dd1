id: x0003
genre: school
where: US-MN
published: 2017-02-03
title: Second quarter honor roll, Lake Arvid Middle School
person p1: role=bystander age=- protected=no why=minor-not-in-crime
person p2: role=bystander age=- protected=no why=minor-not-in-crime
person p3: role=bystander age=- protected=no why=minor-not-in-crime
person p4: role=bystander age=- protected=no why=minor-not-in-crime
person p5: role=bystander age=- protected=no why=minor-not-in-crime
person p6: role=bystander age=- protected=no why=minor-not-in-crime
person p7: role=bystander age=- protected=no why=minor-not-in-crime
person p8: role=official age=- protected=no why=official
note: nothing to protect; names that are months and words

A HONOR ROLL (3.67 and up)
Grade 6: [[K p1 name|April Lindqvist]], [[K p2 name|Mai See Vang]], [[K p3 name|Hunter Olson]]
Grade 7: [[K p4 name|Abdirahman Warsame]], [[K p5 name|Faith Kowalczyk]]
Grade 8: [[K p6 name|Sterling Redday]], [[K p7 name|Grace Nguyen]]

Certificates will be handed out in April at the spring assembly. If a name is missing, please call Principal [[K p8 name|Karin Holm]] before Friday. Congratulations also to [[K p6 name|Sterling]], who won the regional spelling bee on the word "ransom," and to [[K p2 name|Mai See]] and [[K p7 name|Grace]], whose bridge held 41 pounds.

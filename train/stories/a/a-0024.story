id: a-0024
genre: alert
where: US-AL
published: 2022-10-03
title: MISSING SENIOR ALERT
person p1: role=missing age=78 protected=no why=missing-alert
person p2: role=official age=- protected=no why=official
screen: none
note: an adult with dementia; everything must stay to be of use

The Alabama Law Enforcement Agency has issued a Missing and Endangered Person Alert at the request of the Cahaba Springs Police Department.

[[K p1 name|Rufus Earl Tidmore]] is a 78-year-old Black man and may be living with a condition that affects his judgment. He was last seen Oct. 2 about 4 p.m. in the area of [[K p1 address|Vulcan Court]] driving a [[K p1 vehicle|2004 tan Buick LeSabre, Ala. tag 0155AB1]]. He is 5 ft. 9, 160 pounds, with gray hair and [[K p1 body|a scar over his left eyebrow]]. He answers to [[K p1 alias|"Deacon"]].

If you have any information regarding the whereabouts of Mr. [[K p1 name|Tidmore]], contact Investigator [[K p2 name|Latrice Gholston]] at [[K p2 phone|205-555-0172]] or call 911.

id: ae0005
genre: school
where: US-MN
published: 2019-03-29
title: Second quarter honor roll, [[K p5 employer|Prairie Lake Middle School]]
person p1: role=bystander age=- protected=no why=minor-not-in-crime
person p2: role=bystander age=- protected=no why=minor-not-in-crime
person p3: role=bystander age=- protected=no why=minor-not-in-crime
person p4: role=bystander age=- protected=no why=minor-not-in-crime
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=12 protected=no why=minor-not-in-crime
note: nothing to protect; honour roll and a fire drill

A HONORS, GRADE 7: [[K p1 name|Ayaan Abdi Warsame]], [[K p2 name|Summer Lindqvist]], [[K p3 name|Pa Houa Vang]], [[K p4 name|Chase Trelstad]].

Principal [[K p5 name|Naomi Bauer]] of [[K p5 employer|Prairie Lake Middle School]] reminds families that the spring bake sale is April 12.

She also wishes it known that the fire trucks on Tuesday were for a bag of popcorn. [[K p6 name|Owen Trelstad]], 12, a sixth grader who lives at [[K p6 address|509 Birch Avenue]], pulled the alarm as he has been taught to do, and is to be given a ride on Ladder 2. "He was nobody's victim and no one's culprit," she said. "He was right."

Summer school begins June 10, whatever [[K p2 name|Summer]] tells you.

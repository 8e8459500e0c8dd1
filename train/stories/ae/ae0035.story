id: ae0035
genre: news
where: US-OR
published: 2014-10-02
title: Cross-country: Harriers finish third
person p1: role=bystander age=- protected=no why=minor-not-in-crime
person p2: role=bystander age=- protected=no why=minor-not-in-crime
person p3: role=bystander age=16 protected=no why=minor-not-in-crime
person p4: role=official age=- protected=no why=official
note: nothing to protect; sport; "hurt", "touched", "stole", "fight"

[[K p2 name|Sky Two Moons]] fought for it, [[K p1 name|Ian MacGillivray]] stole it, and [[K p3 name|Lupe Garza]], 16, just ran away from everyone.

[[K p3 name|Garza]] took the girls' 5,000 at the Malheur Invitational in 18:41 for [[K p3 school|Juntura High]], having been touched on the heel and lost a shoe at the first bend. "It hurt in a way no hill should be allowed to," she said.

Coach [[K p4 name|Miriam Stoltzfus]] said the shoe was found by a dog.

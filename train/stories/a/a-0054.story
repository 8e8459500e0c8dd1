id: a-0054
genre: blotter
where: US-MT
published: 2016-01-20
title: SHERIFF'S REPORT
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=accused age=50 protected=no why=adult-accused
person p3: role=victim age=- protected=decide why=domestic-violence-victim
person p4: role=accused age=51 protected=no why=adult-accused
screen: none
note: caller named; DV victim named in a log line; the rest is nothing

Jan. 11: Caller on Sweetgrass Road requests welfare check on a neighbor who has not plowed. Neighbor reports he likes it.

Jan. 12: [[K p1 name|Wes Tollefson]] reports a moose in the bank.

Jan. 13: [[K p2 name|Clint Amundson]], 50, arrested for partner/family member assault, third offense. [[D p3 name|Jody Amundson]] taken to hospital by her sister. Ice on steps not a factor.

Jan. 15: Moose again. Bank closed early.

Jan. 16: [[K p4 name|Gail Two Strikes]], 51, cited for speeding, 94 in a 70. Told deputy she was late for a defensive driving class.

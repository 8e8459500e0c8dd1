id: k-0040
genre: school
where: CA-AB
published: 2013-06-21
title: Graduation notes — St. Brendan's, class of 2013
person p1: role=bystander age=- protected=no why=minor-not-in-crime
person p2: role=bystander age=18 protected=no why=minor-not-in-crime
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=bystander age=- protected=no why=minor-not-in-crime
person p6: role=bystander age=- protected=no why=minor-not-in-crime
note: graduation, nothing to protect

Forty-one caps went up on the lawn and forty came down. If you find the other, [[K p1 name|Jordan Kaczmarek]] would like it back before the rental desk closes on Monday.

Valedictorian [[K p2 name|Precious Adjei]], 18, told her classmates that she'd been advised to keep it short, "so: be kind, floss, call your mothers." She is off to Edmonton for nursing.

The Governor General's bronze medal went to [[K p5 name|Will Cardinal]]. The Sister Agathe Prize, for the student who's done the most without being asked, was won by [[K p6 name|Mei-Ling Ho]], who was in the kitchen at the time, washing up.

Principal [[K p3 name|Bernard Fontaine]] read every name, including the middle ones, and got through [[K p2 name|Precious Nana Ama Konadu Adjei]] without a breath. Custodian [[K p4 name|Stan Wolski]], retiring, was made an honorary graduate. He has keys to everything and asked that the class not test this.

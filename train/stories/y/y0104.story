id: y0104
genre: blotter
where: ZA
published: 2002-01-25
title: Sector 3, Kraaifontein
person p1: role=victim age=33 protected=decide why=domestic-violence-victim
person p2: role=accused,relative age=36 protected=decide why=identifies-protected
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=victim age=8 protected=yes why=minor-victim

CAS 118: [[D p1 name|Charmaine Solomons]] (33) was struck with a kettle by her husband, [[D p2 name|Ricardo Solomons]] (36). He's in the cells. She has an interim order.

CAS 121: Two geese.

CAS 126: Boy of 8 robbed of his school shoes and R2 on the field. Unknown suspect, balaclava. Mother informed at [[W p4 employer|Sea Harvest night shift]]. Child [[W p4 name|Ashwille]], barefoot, walked in by himself to lay the charge and would not leave before he had got the number.

CAS 130: [[K p3 name|Petrus 'Oubaas' Cloete]], driving with a blood alcohol that the doctor asked to see twice.

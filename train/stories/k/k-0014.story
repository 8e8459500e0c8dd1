id: k-0014
genre: news
where: US-MN
published: 2008-05-16
title: Honor roll, third quarter, Pine Bend Middle School
person p1: role=bystander age=- protected=no why=minor-not-in-crime
person p2: role=bystander age=- protected=no why=minor-not-in-crime
person p3: role=bystander age=- protected=no why=minor-not-in-crime
person p4: role=bystander age=- protected=no why=minor-not-in-crime
person p5: role=bystander age=- protected=no why=minor-not-in-crime
person p6: role=bystander age=- protected=no why=minor-not-in-crime
person p7: role=bystander age=- protected=no why=minor-not-in-crime
person p8: role=bystander age=- protected=no why=minor-not-in-crime
person p9: role=bystander age=- protected=no why=adult-bystander
person p10: role=bystander age=- protected=no why=minor-not-in-crime
note: honour roll, nothing to protect

Principal [[K p9 name|Carol Lindquist]] has released the names of pupils who earned an A average in the third quarter.

Grade 6: [[K p1 name|Hannah Aasen]], [[K p2 name|Bao Xiong]], [[K p3 name|Dylan Frericks]], [[K p4 name|Amina Warsame]].

Grade 7: [[K p5 name|Grace O'Leary]], [[K p6 name|Summer LaDuke]], [[K p7 name|Tou Ger Vang]].

Grade 8: [[K p8 name|Chase Underdahl]], and, for the ninth straight quarter, [[K p10 name|Ingrid Tvedt]], who has never had a B and says she'd "sort of like to see what one looks like."

Breakfast with the superintendent is May 28. Pancakes; bring your own syrup if you're particular.

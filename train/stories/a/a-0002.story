id: a-0002
genre: school
where: US-WI
published: 2011-02-04
title: Second Quarter Honor Roll, Kettle Ridge Junior/Senior High
person p1: role=bystander age=- protected=no why=minor-not-in-crime
person p2: role=bystander age=- protected=no why=minor-not-in-crime
person p3: role=bystander age=- protected=no why=minor-not-in-crime
person p4: role=bystander age=- protected=no why=minor-not-in-crime
person p5: role=bystander age=- protected=no why=minor-not-in-crime
person p6: role=bystander age=- protected=no why=minor-not-in-crime
person p7: role=official age=- protected=no why=official
screen: none
note: minors outside any crime; school, grades and names all stay

Principal [[K p7 name|Wanda Schroeder]] congratulates the following students. To make the High Honors list a student must carry a 3.75 with no grade below a B.

GRADE 8
High Honors: [[K p1 name|Anneliese Vang]], [[K p2 name|Cody Brzezinski]]
Honors: [[K p3 name|Tou Ger Xiong]]

GRADE 10
High Honors: [[K p4 name|Mackenzie Stoltenberg]]

GRADE 12
High Honors: [[K p5 name|Diego Fuentes-Krahn]]
Honors: [[K p6 name|Brittany Stoltenberg]]

[[K p2 name|Cody]] also placed third in the regional spelling bee at [[K p2 school|Fond du Lac Lutheran]], going out on "chrysanthemum." [[K p1 name|Anneliese]], who was the alternate, would have gotten it and has told everyone so.

Pizza with Mrs. [[K p7 name|Schroeder]] is on the 18th during fifth hour. Bring your certificate.

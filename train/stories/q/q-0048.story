id: q-0048
genre: news
where: US-AR
published: 2014-11-19
title: Coach [[K p1 name|Leonard Tubbs]] wins 300th
person p1: role=public-figure age=- protected=no why=public-figure
person p2: role=bystander age=- protected=no why=minor-not-in-crime
person p3: role=bystander age=- protected=no why=minor-not-in-crime
person p4: role=official age=- protected=no why=official
screen: none
note: nothing to protect; coach, teenage girls, gym

[[K p1 name|Leonard Tubbs]] did not know until his granddaughter ran on the floor with a balloon.

His [[K p2 school|Mount Pleasant]] girls beat Cave City 51-38 Tuesday night behind 22 points from senior [[K p2 name|Kaylee Risner]] and 14 rebounds by [[K p3 name|Jasmine Coe]], a sophomore.

"Coach yells, but he drives us home when the bus dies," [[K p2 name|Risner]] said. [[K p3 name|Coe]] said he owes them pizza.

Principal [[K p4 name|Ed Stallings]] presented a ball. [[K p1 name|Tubbs]] has coached for 26 years.

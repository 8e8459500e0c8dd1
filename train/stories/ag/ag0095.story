id: ag0095
genre: social
where: US-NY
published: 2021-09-17
title: Screenshots: [[W p1 school|Hudson Players]] (community theater), crew chat
person p1: role=victim age=17 protected=yes why=sexual-offence-victim
person p2: role=accused age=- protected=decide why=adult-accused
person p3: role=bystander age=34 protected=no why=adult-bystander
person p4: role=bystander age=- protected=no why=adult-bystander
note: texts among adults of a theatre crew; accused by private voices only, nobody arrested; role in the play and phone number

[[K p3 name|Dev]]: why is [[D p2 name|mr hollis]] not at tech
[[K p4 name|Ruthie]]: ur joking right
[[K p3 name|Dev]]: no??
[[K p4 name|Ruthie]]: he drove [[W p1 name|Sabine]] home from strike and he parked at the reservoir. she got out and walked. in the tap shoes
[[K p3 name|Dev]]: what
[[K p4 name|Ruthie]]: she has bruises on her arm like a HAND [[K p3 name|dev]]. shes 17
[[K p3 name|Dev]]: is she going to say
[[K p4 name|Ruthie]]: her mom wants to her dad doesnt. her understudy is going on fri as [[W p1 other|Velma]] so everyone will know anyway
[[K p3 name|Dev]]: can i text her
[[K p4 name|Ruthie]]: new number [[W p1 phone|914-555-0127]]. be normal. dont say [[D p2 name|hollis]]
[[K p3 name|Dev]]: ok
[[K p3 name|Dev]]: he is the reference on my mortgage. im 34 and i feel sick

id: q-0034
genre: news
where: US-CA
published: 2021-10-07
title: Fresno foreman charged in vineyard rapes
person p1: role=victim age=29 protected=yes why=sexual-offence-victim
person p2: role=victim age=35 protected=yes why=sexual-offence-victim
person p3: role=accused age=46 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=expert age=- protected=no why=adult-bystander
screen: none
note: two women; supervisor; surname misspelt on second mention

A crew boss used his control over who worked and who stayed home to get women alone among the vines, Fresno County prosecutors said Wednesday.

[[K p3 name|Efrain Zúñiga]], 46, was charged with four counts of rape. He's accused of raping [[W p1 name|Apolonia Xochitl Reyna]], 29, in a truck in August and of attacking [[W p2 name|Ofelia Cisneros]], 35, in a pump house.

[[W p2 name|Cisnero]] reported first. Ms. [[W p1 name|Reyna]], who lives at [[W p1 address|Camp 7 on Lassen Avenue]], spoke up a day later, Deputy District Attorney [[K p4 name|Craig Sahakian]] said.

Such cases are seldom reported, said [[K p5 name|Pilar Mendoza]], who studies farm labor at a state university.

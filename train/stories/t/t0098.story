id: t0098
genre: news
where: US-KS
published: 2018-01-25
title: Obituary: [[K p1 name|Harriet "Hattie" Voth]], who ran the Dodge City depot lunch
person p1: role=deceased age=97 protected=no why=deceased
person p2: role=relative age=- protected=no why=adult-bystander
person p3: role=relative age=- protected=no why=adult-bystander
person p4: role=bystander age=- protected=no why=adult-bystander
screen: none
note: nothing to protect; obituary of adult; "Harvey girl", sold, hotel, the girls she took in

[[K p1 name|Harriet Louise Voth]] died Jan. 19, at 97, with her apron over the chair.

She came to Kansas at eighteen as a Harvey Girl and liked to say that the company had bought her for a dollar a day and got robbed. She was twice asked to leave the hotel for dancing. In 1946 she took over the lunch counter at the depot, where soldiers, drovers and two governors waited for pie.

[[K p1 name|Hattie]] took in girls who had missed their trains, fed them, and put them on the next one. She never charged a soul for a bed. When the Santa Fe wished to know what the girls were doing upstairs she sent the superintendent a bill for his own breakfast.

She leaves a son, [[K p2 name|Ray Voth]]; a granddaughter, [[K p3 name|April Voth-Salazar]]; and her last dishwasher, [[K p4 name|Thanh Ly]], who still comes in at five. Service Saturday, St. Cornelius. Pie after.


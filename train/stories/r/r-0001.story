id: r-0001
genre: news
where: US-OH
published: 2009-03-14
title: Girl, 16, and man charged after Dayton motel call
person p1: role=victim,accused age=16 protected=yes why=trafficking-victim
person p2: role=accused age=29 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
screen p1: sex-trafficking-minor misidentified=yes

Two people were arrested Thursday night after a desk clerk reported heavy foot traffic to a room on the second floor.

[[W p1 name|Keisha Rollins]], 16, was charged with soliciting and possession of criminal tools. Officers said she met three men that day for money and gave the cash to [[K p2 name|Darnell Upchurch]], 29, who had rented the room and driven her from Columbus. [[K p2 name|Upchurch]] is charged with promoting prostitution.

"She told me he keeps all of it," Officer [[K p3 name|Brian Hatala]] wrote.

Night clerk [[K p5 name|Prakash Mehta]] said he called because the girl asked him twice for bread.

[[W p1 name|Rollins]], of [[W p1 address|418 Kipling Street]], a sophomore at [[W p1 school|Fairmount High]], is being held in juvenile detention under case [[W p1 id|JC 2009-00871]]. Magistrate [[K p4 name|Lorraine Beale]] set a hearing for Monday. [[K p2 name|Upchurch]] is in the county jail.

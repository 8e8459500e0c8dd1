id: h-0018
genre: blotter
where: GB-NIR
published: 2006-07-20
title: Police Beat, Glenarvey & District
person p1: role=victim age=9 protected=yes why=minor-victim
person p2: role=accused age=16 protected=yes why=juvenile-accused
person p3: role=accused age=43 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
note: blotter items where three are nothing and two hold children; first names and a described house

Sat 15th. Goat on the Tullymore Road. Returned to [[K p5 name|Mr Sammy Kyle]], who said it was not his but took it.

Sun 16th, 3.15pm. A boy of 9 was knocked off his bicycle by older lads at the playpark and the bicycle taken. Child is [[W p1 name|wee Odhran Gormley]] from [[W p1 address|the white bungalow past Breen's quarry]]. Bike is a blue Apollo with [[W p1 other|a Donegal flag on the back mudguard]].

Mon 17th. [[W p2 name|Jordan McFetridge]] (16), arrested for the above, released to his granny. File to the Public Prosecution Service, Youth Diversion. Bike recovered from the river minus flag.

Tue 18th. Drunk asleep in the bus shelter. [[K p3 name|Gareth Ogle]] (43), [[K p3 address|Riverside Close]], charged with disorderly behaviour upon waking.

Weds 19th. Quiet.

If you know anything contact Constable [[K p4 name|Diane Mawhinney]] on [[K p4 phone|01632 960114]].

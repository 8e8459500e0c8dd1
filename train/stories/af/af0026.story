id: af0026
genre: news
where: US-PA
published: 2006-04-19
title: Runaway, 15, held as 'common night walker'
person p1: role=victim,accused age=15 protected=yes why=trafficking-victim
person p2: role=official age=- protected=no why=official
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=accused age=33 protected=no why=adult-accused
screen p1: sex-trafficking-minor misidentified=yes
note: old phrase of a magistrate; nickname on her jacket

JOHNSTOWN — The girl who stood before District Judge [[K p2 name|Stanley Wojcik]] on Monday wore a denim jacket with [[W p1 alias|PEACHES]] inked on the sleeve and gave her age as 19.

She is 15. A waitress at the truck plaza, [[K p3 name|Bernadine Yoder]], recognized her from the poster by the register and called the number on it: [[W p1 name|Tiffany Lynn Custer]], gone from [[W p1 address|her mother's double-wide on Frog Hollow Road]] since Valentine's Day.

State police say a long-haul driver, [[K p4 name|Delbert Mroz]], 33, let her ride with him from Breezewood to Toledo and back, and that she slept in the cab and at each stop was walked over to other trucks. He took twenties. She got cheeseburgers and a disc player.

[[K p4 name|Mroz]] was fined for a logbook violation and is "a person of interest." [[W p1 name|Custer]] is charged with prostitution and false identification, and will be kept at [[W p1 place|the county's juvenile annex]] until a bed opens.

"She has a mouth on her," [[K p2 name|Wojcik]] said.

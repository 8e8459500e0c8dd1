id: ag0096
genre: social
where: US-NY
published: 2022-04-08
title: Screenshots: pit orchestra chat
person p1: role=bystander age=- protected=no why=minor-not-in-crime
person p2: role=bystander age=- protected=no why=minor-not-in-crime
person p3: role=official age=- protected=no why=official
screen: none
note: texts, a teacher, bruises, tap shoes; nothing to protect

[[K p1 name|Omri]]: why is [[K p3 name|mr vasquez]] wearing tap shoes
[[K p2 name|Leila]]: lost the bet. he said if anybody sold 50 tickets
[[K p1 name|Omri]]: who sold 50
[[K p2 name|Leila]]: me. he has BRUISES [[K p1 name|omri]]. from the time step
[[K p1 name|Omri]]: is he ok to drive
[[K p2 name|Leila]]: his wife came. shes filming from the reservoir parking lot thru the window
[[K p1 name|Omri]]: send

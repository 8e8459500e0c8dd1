id: b-0120
genre: social
where: US-AZ
published: 2020-07-09
title: Nextdoor-style thread: "Boy with the clipboard"
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=accused age=- protected=decide why=adult-accused
person p4: role=official age=- protected=no why=official
screen p3: none
note: magazine crew: the boy is nameless and stays so; the crew leader is accused by neighbours only (decide)

[[K p1 name|Marjorie Esposito]], Saguaro Hills: A boy came by selling magazines. 106 degrees. He asked could he drink from my hose.
[[K p2 name|Tom Begay]]: We had him too. Said if he doesn't do 12 a day he doesn't get a bed at the motel. He's from Alabama? Maybe 18.
[[K p1 name|Marjorie Esposito]]: He said his manager has his ID.
desert_rat: manager is in a white van at the Circle K, says his name's [[D p3 name|Ricky Dale Pruss]]. I took a pic of the plate
[[K p2 name|Tom Begay]]: [[K p1 name|Marjorie]] don't go over there by yourself
[[K p1 name|Marjorie Esposito]]: I'm 81 what is he going to do
Officer [[K p4 name|Lourdes Yazzie]], PD: Please call it in, folks. 602-555-0144. And [[K p1 name|Marjorie]], please don't go over there by yourself.
[[K p1 name|Marjorie Esposito]]: too late. I bought all 12.

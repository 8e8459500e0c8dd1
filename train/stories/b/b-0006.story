id: b-0006
genre: social
where: US-AL
published: 2021-08-06
title: Pickett's Landing Police Dept. 🚔
person p1: role=missing age=12 protected=decide why=missing-alert
person p2: role=official age=- protected=no why=official
person p3: role=bystander age=- protected=no why=adult-bystander
screen: none
note: located and safe, no crime told; the department left the old post up beneath its update, and repeats the name; the editor decides

UPDATE 9:47 PM: LOCATED!!! He is SAFE and eating a cheeseburger. Thank y'all. Please remove your shares. ❤️💙

———— original post, 6:12 PM ————
🚨 HAVE YOU SEEN ME? 🚨
[[D p1 name|Kaiden Tolliver]], 12, B/M, 4'10", 85 lbs. Last seen riding a lime green BMX bike away from [[D p1 address|Eastgate Apartments]] around 2:45 this afternoon. Orange Auburn shirt, black shorts, one sock. [[D p1 name|Kaiden]] was upset about losing his tablet. He may answer to "[[D p1 alias|Kade]]."
Contact Officer [[K p2 name|Shaquita Pruett]], 256-555-0137.

212 comments
[[K p3 name|Wendell Oates]]: I seen him about 4 at the splash pad he was fine
[[K p3 name|Wendell Oates]]: nobody asked me
Pickett's Landing Police Dept.: @[[K p3 name|Wendell Oates]] Sir we are asking now
mama_of_4_roll_tide: praise God. delete his picture now tho, kids at school are mean
Pickett's Landing Police Dept.: Good point. Working on it. Officer [[K p2 name|Pruett]] says he asked if the picture could stay up because he likes it.

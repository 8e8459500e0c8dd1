id: r-0007
genre: comments
where: US-GA
published: 2016-09-08
title: Comments on: "Three held in Macon massage raid"
person p1: role=victim,accused age=33 protected=yes why=trafficking-victim
person p2: role=accused age=47 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=expert age=- protected=no why=adult-bystander
screen p1: sex-trafficking-adult misidentified=yes

peachfuzz61: The paper says [[W p1 name|Sun-hee Yoo]], 33, was charged with prostitution. Did anybody read to the end? She told Lt. [[K p3 name|Roy Dupree]] that the owner, [[K p2 name|Mina Kwak]], holds her passport and says she owes $40,000 before she can stop seeing men. That's not a hooker, that's a hostage.

[[K p4 name|Wendell Frye]]: I run the tire shop next door. Never once saw Ms. [[W p1 name|Yoo]] outside by herself. She slept in there. They even had groceries brought in.

gatorhater: [[W p1 name|Yoo]] got booked, [[W p1 id|16-08834]]. [[K p2 name|Kwak]] made bond the same day lol

[[K p5 name|Atty. Dale Pinckney]]: I represent the woman who was charged. Please stop posting her picture, [[W p1 photo|yoo_sunhee_mug.jpg]].

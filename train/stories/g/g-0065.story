id: g-0065
genre: email
where: US-TX
published: 2019-02-21
title: To [[D p1 school|Guadalupe Bend ISD]] families, regarding an image
person p1: role=victim age=16 protected=yes why=sexual-offence-victim
person p2: role=accused age=19 protected=no why=adult-accused
person p3: role=author,official age=- protected=no why=author
person p4: role=official age=- protected=no why=official
person p5: role=witness age=17 protected=yes why=minor-witness
screen: none
note: superintendent's letter; a cc line and the subject of a quoted mail undo the discretion; accused is 19 and a former student

Dear Parents and Guardians,

Please do not open it. If it's reached your child's phone, please do not save it, forward it, or talk about it at H-E-B.

On Monday evening an image of one of our students, who is 16, was shared with a group of about 200. She did not know it was being taken. The Seguin Police Department has arrested [[K p2 name|Bryson Cole Nettles]], 19, who graduated from our district last year, on charges of invasive visual recording and promotion of child pornography. He is in the county jail. The law makes it a felony to pass such an image on, at any age.

Counselors are available in the library. A student who did the right thing, and told an adult within four minutes, is being given a hard time for it. That'll stop.

We will not identify any student. Please respect the privacy of her family.

[[K p3 name|Dr. Ignatius Zamora-Pool]]
Superintendent
cc: Det. [[K p4 name|Hyacinth Moreau]]; board

-----Original Message-----
From: [[W p5 email|kpatel_senior@gbisd.example]]
To: [[K p3 name|Zamora-Pool]]
Subject: [[W p1 name|maddie esquivel]] pls help

sir this is [[W p5 name|Kirtan]] from [[W p5 other|robotics]], im 17, a pic is going around of [[W p1 name|Maddie]] in the [[W p1 other|softball]] locker room from a phone in the vent. 61 people have seen. i dont know who to tell so im telling you. she hasn't seen it yet

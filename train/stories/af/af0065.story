id: af0065
genre: social
where: US-MO
published: 2014-08-02
title: Facebook: Branson Busted & Booked
person p1: role=victim,accused age=19 protected=yes why=trafficking-victim
person p2: role=accused age=32 protected=no why=adult-accused
person p3: role=author age=- protected=no why=author
person p4: role=author age=- protected=no why=author
screen p1: sex-trafficking-adult misidentified=yes
note: mugshot page with comments

BRANSON BUSTED & BOOKED
Photo: [[W p1 photo|mugshot of WHITLOCK, SUMMER]] (19) Prostitution, Giving False Info. Bond $2500. [[W p1 id|Inmate 44817]]

[[K p3 name|Glenda Pate]]: Pretty girl. Ugly choices.

[[K p4 name|Marcus Dees]]: Worked w her at [[W p1 employer|the go-kart track]] last summer when she was saving for nursing. then [[K p2 name|Travis Kell]] came round. he told her he had a job for her at a resort. There was no resort. He chained the door of the rv w her in it & let in who paid. I got that from her sister

[[K p3 name|Glenda Pate]]: Then why is SHE in the picture

[[K p4 name|Marcus Dees]]: ask the sheriff. [[K p2 name|Kell]] is 32 and got picked up in Harrison for trafficking on Friday. no mugshot of him on here I notice

[[K p3 name|Glenda Pate]]: You could of just said so nicely. [[W p1 name|Summer]] hon if you see this I have your size in scrubs

[[K p4 name|Marcus Dees]]: She likes sunflowers. bring those when summer visiting hours open

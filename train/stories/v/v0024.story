id: v0024
genre: social
where: US-HI
published: 2022-09-15
title: Kohala Watch (public group)
person p1: role=victim,missing age=15 protected=yes why=trafficking-victim
person p2: role=accused age=28 protected=no why=adult-accused
person p3: role=author age=- protected=no why=author
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=bystander age=- protected=no why=adult-bystander
screen: sex-trafficking-minor
note: an alert that has ended: the girl was found and the post now tells the matter; hashtag and picture remain

[[K p3 name|Noelani Spencer]] ▸ Kohala Watch
UPDATE Thurs 6am!!! SHE IS FOUND. Mahalo everyone for share. Police went inside one vacation rental by Kawaihae. The guy [[K p2 name|Tyson Ferreira]] (28) had her there since Sunday and was letting guys come, $150, he had one list on his phone. She only 15 you guys.

[pic: [[W p1 photo|kailani_missing_flyer2.jpg]]]
[[W p1 url|#BringKailaniHome]]

[[K p4 name|Ryder Kaleo]]: so glad. Poor [[W p1 name|Kailani]]. I know the dad, works [[W p1 relative|at the transfer station, the one with the eyepatch]]

[[K p5 name|Auntie Pua M.]]: Take down the flyer now pls. When they lost we say the name. When they home and was THAT kind we no say um.

[[K p3 name|Noelani Spencer]]: ok how u edit a picture

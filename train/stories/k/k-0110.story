id: k-0110
genre: news
where: US-ID
published: 2025-04-30
title: 'Not a defendant': magistrate frees boy from dairy barn case
person p1: role=victim,accused age=16 protected=yes why=trafficking-victim
person p2: role=accused age=54 protected=no why=adult-accused
person p3: role=accused age=29 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=relative age=- protected=yes why=identifies-protected
person p8: role=bystander age=- protected=no why=adult-bystander
screen p1: labor-trafficking misidentified=yes
note: forced labour of a minor on a dairy; charged with cattle theft; name in a jail list, sister, trailer number, missing fingertip; priest is a K

JEROME, Idaho — The juvenile detention list for the last week of March has a line that now reads only "Released — not a defendant." Until Tuesday it read "[[W p1 name|CHOC TZOY, WILMER]], 16, grand theft, livestock."

What he is supposed to have stolen was one calf, which he carried out of a barn at three in the morning in his coat. It was sick. He'd been told to knock it on the head.

The boy had been at [[W p1 employer|the Magic Rim dairies]] for thirteen months. A foreman, [[K p3 name|Cruz Adán Peralta]], 29, and the owner's manager, [[K p2 name|Stuart Van Houten]], 54, are charged with trafficking a minor for labor. Detectives say he milked two shifts a day, seven days, and got $60 a week; that [[K p3 name|Peralta]] held his birth certificate and his asylum papers; and that when he asked for them [[K p3 name|Peralta]] called his sister in Twin Falls, [[W p7 name|Elvira Choc]], and had him listen while a man stood at her door.

He's [[W p1 body|missing the end of his left ring finger]], from a gate. No one took him to a doctor. He lived in [[W p1 address|the third trailer behind the heifer lot]].

Magistrate [[K p4 name|Genevieve Aldecoa]] dismissed the theft on the motion of the prosecutor, [[K p5 name|Tad Sorensen]], and then asked the public defender, [[K p6 name|Hallie Whitcraft]], whether her client had any question.

He had one. It was about the calf.

[[K p8 name|Father Lucian Arana]], who put up the pair of them on the way to the vet, said it's a heifer and she has been named.

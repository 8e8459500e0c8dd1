id: y0061
genre: news
where: IN-RJ
published: 2025-01-29
title: 
person p1: role=accused age=16 protected=yes why=juvenile-accused
person p2: role=deceased,victim age=40 protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
person p4: role=relative,accused age=- protected=decide why=identifies-protected
person p5: role=bystander age=- protected=no why=adult-bystander
note: juvenile drove father's SUV, fatal; father charged (relative accused -> decide); reg number; Instagram handle

KOTA: The speedometer stuck at 118.

A schoolboy at the wheel of his father's Fortuner went through the Gumanpura divider at half past midnight on Monday and struck [[K p2 name|Chhotu Lal Prajapat]], 40, a chaiwallah who was pulling his cart home. He died where he fell.

The 16-year-old was apprehended at home, in bed with his shoes on, and produced before the Juvenile Justice Board. Builder [[D p4 name|Hemendra Singh Jhala-Kotadia]], the father, was arrested under section 199A of the Motor Vehicles Act for letting a minor drive. "The car was given as reward for a mock test," Circle Officer [[K p3 name|Kalpana Bishnoi]] said.

Pictures of the wrecked bonnet, number plate [[W p1 vehicle|RJ-20-UC-0009]], were online before the ambulance arrived, since the boy had been live on Instagram as [[W p1 alias|@yuvi.jhala_007]]. His batchmates at [[W p1 school|Vectra Classes, ranker batch B-1]], took to putting up crying emojis for "[[W p1 name|Yuvi]] bro".

"For the bro there's crying," said [[K p5 name|Mohan Prajapat]], brother of the dead man. He was counting the glasses. Eleven had not broken.

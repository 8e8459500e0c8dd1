id: q-0044
genre: news
where: US-SC
published: 2024-06-11
title: Gym owner charged; ex-employee says she was forced out
person p1: role=victim age=28 protected=yes why=sexual-offence-victim
person p2: role=accused age=43 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
screen: none
note: boss, ex-employee named by arrest warrant

An arrest warrant says [[K p2 name|Chad Lemmon]], 43, kissed, groped and tried to undress [[W p1 name|Kiersten Dubose]] on a weight bench after the last class on May 30.

[[W p1 name|Dubose]], 28, taught spin at [[W p1 employer|Iron Palmetto Fitness]] in Greenville, which [[K p2 name|Lemmon]] owns. She texted a friend, "he wont let me leave."

Two days later she was taken off the schedule.

"Ms. [[W p1 name|Dubose]] did everything right," said Solicitor [[K p3 name|Walt Ravenel]]. Lawyer [[K p4 name|Cindy Moultrie]] said that [[K p2 name|Lemmon]] denies it all and has video.

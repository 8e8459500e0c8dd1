id: af0010
genre: news
where: US-TN
published: 2019-02-07
title: Three booked in Knoxville hotel sting
person p1: role=victim,accused age=17 protected=yes why=trafficking-victim
person p2: role=accused age=24 protected=no why=adult-accused
person p3: role=accused age=28 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
screen p1: sex-trafficking-minor misidentified=yes
screen p2: none
note: minor was booked under an older girl's ID; adult companion works for herself

KNOXVILLE — Three people went to jail after an undercover operation Thursday at hotels off Merchant Drive.

[[K p2 name|Alexis Dawn Rucker]], 24, told agents that she advertises herself, books her own rooms and answers to nobody. She was cited and let go before midnight.

A younger woman, first booked as a 21-year-old, proved to be [[W p1 name|Trinity Hope Satterfield]], 17, who had left a foster placement in [[W p1 place|Corryton]] nine days before. [[W p1 name|Satterfield]] was carrying a cousin's license. According to the report she had been told which room, how long and how much by [[K p3 name|Marquis Veal]], 28, and handed him the cash in the stairwell.

"She's 17 going on 30," said Lt. [[K p4 name|Greg Ogle]]. The prostitution count against [[W p1 name|Trinity]], booking [[W p1 id|1190207-33]], had not been withdrawn on Friday. [[K p3 name|Veal]] is charged with promoting.

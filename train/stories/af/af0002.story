id: af0002
genre: press-release
where: US-GA
published: 2018-10-02
title: Gwinnett investigators charge landscaping boss who kept crew's papers
person p1: role=victim age=34 protected=yes why=trafficking-victim
person p2: role=victim,accused age=22 protected=yes why=trafficking-victim
person p3: role=accused age=51 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
screen p1: labor-trafficking
screen p2: labor-trafficking misidentified=yes
note: two workers, one first jailed for theft of his own passport

GWINNETT COUNTY, Ga. — [[K p3 name|Randall Tate Goforth]], 51, owner of a lawn and tree business, was booked Monday on two counts of labor servitude.

Detectives learned of the matter in a roundabout way. On Sept. 9, [[K p3 name|Goforth]] called 911 to report a burglary of his office and named the culprit: [[W p2 name|Wilmer Adonay Chirinos]], 22, who was found walking on Beaver Ruin Road with two passports in his waistband. [[W p2 name|Chirinos]] spent 15 days in jail under booking number [[W p2 id|18-0044192]].

One of those passports turned out to be his own. The second was that of [[W p1 name|Saturnino Chub Caal]], 34, who climbs for the crew. Both men told an interpreter they had been promised $15 an hour and got $60 a week, the balance going against "the cost of bringing you." Anyone who asked for his papers back was told that immigration would be at the door by supper.

The men slept in [[W p1 address|the tool shed behind 418 Lester Mill Road]].

The burglary count has been dismissed. Cpl. [[K p4 name|Keisha Wynn]] asks other former workers to call 770-555-0119.

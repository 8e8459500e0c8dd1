id: i-0027
genre: comments
where: IN
published: 2019-05-30
title: Comments: Metro Phase II pillar 114 has shifted by 4 cm, says engineer
person p1: role=expert age=- protected=no why=adult-bystander
person p2: role=author age=- protected=no why=author
person p3: role=author age=- protected=no why=author
person p4: role=public-figure age=- protected=no why=public-figure
person p5: role=author age=- protected=no why=author
screen: none
note: angry comments, "rape of the city", a chowkidar accused in jest; nothing to protect

[[K p2 name|Venkat_R]]: 4 cm today, 4 feet tomorrow. First they rape the city's lakes, then they put a train on it.

[[K p3 name|Jyothsna K]]: Sir please mind the word. My son walks under 114 to tuitions.

[[K p2 name|Venkat_R]]: Sorry madam. Anger only. I've complained 11 times. Complaint no. [[K p2 id|BM-55501-19]]. Each time "forwarded".

[[K p5 alias|Nameless Kannadiga]]: Who's this engineer [[K p1 name|Srinath Bhat]]? From which college? Must be paid by auto union

[[K p1 name|Srinath Bhat]]: I am that engineer. From UVCE, 1986. I went with a plumb line and my daughter's geometry box. Nobody pays me. Come and see, Sunday 7 am, bring your own thread.

[[K p3 name|Jyothsna K]]: Respect

[[K p5 alias|Nameless Kannadiga]]: ok I'll come

[[K p2 name|Venkat_R]]: Minister [[K p4 name|Byregowda]] will say the pillar didn't move, the city moved

id: af0027
genre: interview
where: US-KY
published: 2022-07-11
title: WKRB morning news, 7:05, copy for anchor
person p1: role=victim,accused age=16 protected=yes why=trafficking-victim
person p2: role=accused age=21 protected=no why=adult-accused
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=official age=- protected=no why=official
screen p1: sex-trafficking-minor misidentified=yes
note: radio script with phonetic spelling of the name

ANCHOR: Good morning, I'm [[K p3 name|Paul Embry]]. A Bowling Green teenager's in the regional detention center and her boyfriend is out on bond. Warren County deputies stopped a Kia on the bypass around midnight. In it were [[W p1 name|Jazlyn Meeks]] (pron. [[W p1 name|JAZZ-lin MEEKS]]), 16, and 21-year-old [[K p2 name|Cade Burkhead]]. The girl ran. She was caught at the car lot and is charged with fleeing and with giving a false name, [[W p1 alias|Amber Stone]].

Deputies say messages show [[K p2 name|Burkhead]] lining up men for her at twenty-five and fifty dollars, all week, with her school picture.

SOT, Deputy [[K p4 name|Lonnie Skaggs]], :09: "He's the driver, you might say. But she's the one that run from us."

ANCHOR: He's charged with promoting human trafficking. Sports is next.

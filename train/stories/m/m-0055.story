id: m-0055
genre: comments
where: US-MI
published: 2011-03-03
title: Comments (9) – "Restaurant worker, 44, charged with using false ID"
person p1: role=victim,accused age=44 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=decide why=adult-accused
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=author age=- protected=no why=author
screen: labor-trafficking misidentified=yes
note: commenters tell the facts of labour trafficking which the article missed; the owner is only accused by private voices

ORIGINAL ITEM: HARLAN TWP. — [[W p1 name|Guo Meiying]], 44, no fixed address, was arraigned Tuesday on a count of possessing false identification after a traffic stop of [[D p2 vehicle|a restaurant van]]. Bond $5,000. Case [[W p1 id|11-0377-FY]]. — [[K p6 name|Rick Pasternak]]

lugnutz: deport

[[K p3 name|Carol Vanderlaan]]: I've eaten at [[D p2 employer|Golden Chance Buffet]] every Friday for years, and that lady has been there EVERY Friday. She's the one who [[W p1 other|folds the napkins into swans]]. I asked once when her day off was and she laughed like I was telling a joke.

[[K p4 name|Ben Zhao]]: I waited tables there in 2009. Listen. The owner Mr. [[D p2 name|Lau]] holds everybody's papers in the office safe. She was told 3 yrs for $60,000. If she left, "a man in Fuzhou would visit her son." She and six cooks sleep [[W p1 address|in the basement at 2216 Dort, behind the water heater]]. He made that ID. HE gave it to her. Nobody gets paid till it's even and it's never even.

lugnutz: then why didnt you say something genius

[[K p4 name|Ben Zhao]]: I was 17 and he had my mom's address

[[K p5 name|Sr. Dolores Kaminski]]: I'm at the jail ministry. She speaks only Foochow. Mr. [[K p4 name|Zhao]], please call me at [[K p5 phone|810-555-0167]] or come to [[K p5 address|the convent, 4 St. Hedwig Street]], today, now.

MsMeiFan: she's the one with the [[W p1 body|white streak in the front]] right? my kids call her [[W p1 alias|Auntie Swan]]

[[K p6 name|Rick Pasternak]] (reporter): I'm sorry. I typed it off the sheet. Calling both of you.

id: u0053
genre: news
where: AU-VIC
published: 2011-09-06
title: Brothel licensee guilty of possessing five women
person p1: role=victim age=24 protected=yes why=trafficking-victim
person p2: role=victim age=29 protected=yes why=trafficking-victim
person p3: role=convicted age=42 protected=no why=adult-convicted
person p4: role=official age=- protected=no why=official
person p5: role=expert age=- protected=no why=adult-bystander
person p6: role=official age=- protected=no why=official
screen p1: sex-trafficking-adult
screen p2: sex-trafficking-adult
note: slavery; adult sex trafficking debt; working names; accused kept; venue where they slept W

Melbourne: It took the jury three days to agree on the meaning of a verb.

[[K p3 name|Pornchai Suwannarat-Day]], 42, "possessed" five women from Thailand, it decided, within the sense of the Code. She had bought them for $18,000 a head and told each that she must see seven hundred customers before she kept a cent. One was 24, one 29. They slept in [[W p1 place|the upstairs rooms of Number 10, a licensed premises in Lalor Lane]], and their travel documents were in a fire safe. The lock on the street door worked from one side.

Both gave evidence by closed circuit under the names by which [[K p3 name|Suwannarat-Day]] sold them, which shouldn't have been printed on the cause list, because the street knew them: [[W p1 alias|'Peach']] and [[W p2 alias|'Miss Ning']].

Prosecutor [[K p4 name|Angus Delahunty]] said their docility had been mistaken for consent by everyone but them. Immigration had, in fact, interviewed [[W p1 name|Kanya]] in 2007, and stamped her file "compliant."

Psychologist [[K p5 name|Dr. Rivka Blumenthal]] explained why a woman may not run through an open door, let alone a locked one.

Justice [[K p6 name|Patrick Nguyen]] will hear a plea in mitigation in October.

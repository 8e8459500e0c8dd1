id: m-0010
genre: roster
where: US-PA
published: 2008-06-05
title: MARLIN VALLEY HIGH SCHOOL — Senior Awards Night
person p1: role=bystander age=18 protected=no why=minor-not-in-crime
person p2: role=bystander age=17 protected=no why=minor-not-in-crime
person p3: role=bystander age=17 protected=no why=minor-not-in-crime
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=18 protected=no why=minor-not-in-crime
person p7: role=bystander age=- protected=no why=adult-bystander
note: nothing to protect; donors with addresses and phones; pupils of 17 and 18 outside any crime

The Rotary Foundation Scholarship ($1,500): [[K p1 name|Will Zamborsky]], bass drum, Marching Marlins; son of [[K p1 relative|Ted and Connie Zamborsky]], [[K p1 address|R.D. 2, Tillbury Road]]

The Anna Petroski Memorial Award for Nursing: [[K p2 name|Summer Dang]], 17. [[K p2 name|Summer]] will attend Bloomsburg. She's been a candy striper since eighth grade and drives, as everyone in the parking lot knows, [[K p2 vehicle|the lime-green Neon]].

Outstanding Goalkeeper: [[K p3 name|Hope Castellucci]], No. [[K p3 other|1]], 61 saves. Accepted by her father since [[K p3 name|Hope]] was at States.

The [[K p7 name|Earl Gutshall]] Vo-Tech Prize: [[K p6 name|Houston Brown]], 18, welding. Mr. [[K p7 name|Gutshall]], who's 91, presented it himself and asks that anyone with scrap angle iron phone him at [[K p7 phone|570-555-0114]].

Scholarship checks can be picked up from [[K p4 name|Debbie Ostroskie]], guidance secretary, Room 112, [[K p4 email|dostroskie@marlinvalleysd.org]], by June 20. Bring photo ID. Checks not claimed go back to the donors.

Principal [[K p5 name|Michael Yoder]] reminds families that air horns aren't permitted at commencement.

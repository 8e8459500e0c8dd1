id: m-0047
genre: filing
where: US-WA
published: 2016-10-02
title: EMERGENCY DEPT SOCIAL WORK NOTE (released in error with billing records)
person p1: role=victim age=16 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=decide why=adult-accused
person p3: role=author age=- protected=no why=author
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
person p6: role=official age=- protected=no why=official
screen: sex-trafficking-minor misidentified=yes
note: hospital note; patient in custody on a warrant for prostitution loitering; man not charged

PT: [[W p1 name|KEALOHA-BRANT, TIARE M.]]   MRN [[W p1 id|00714492]]   DOB [[W p1 birthdate|02-14-2000]]   ACCT [[W p1 id|V3310876]]
Date of svc 10/01/2016 0320. Arrived with Ofc. [[K p4 name|D. Kowalczyk]] (badge [[K p4 id|5519]]), cuffed to rail on juvenile warrant [[W p1 id|16-8-01177-4]], prostitution loitering.

CC: "my side."

HX: 16 y/o F, Hawaiian/white, 2 broken ribs L, old healed fx R ulna. [[W p1 body|Barcode tattoo inside lower lip.]] Pt states boyfriend "[[D p2 alias|Prophet]]" ([[D p2 name|Isaac Delroy Munn]], "like 30") has her post and "do calls" on Aurora, gives him all of it, he decides when she eats. Went w/ him at 15 from [[W p1 place|Harbor Steps youth shelter]]. He drives [[D p2 vehicle|a burgundy Tahoe with a Seahawks cover]]. Says [[D p2 name|Munn]] will know where she is because he knows her [[W p1 alias|IG, tiaaare_206]]. Asks that phone be put in the microwave.

SOCIAL: Last school [[W p1 school|Glacier Peak Alternative]]. Mother deceased. Auntie [[W p5 name|Leilani Kealoha]], [[W p5 address|4116 S. Juneau, the house with the outrigger in the yard]], [[W p5 phone|(206) 555-0149]], "would take me tonight".

ASSESSMENT: Meets criteria; requested that Ofc. [[K p4 name|Kowalczyk]] call CSEC advocate in lieu of detention. Officer stated "she's got a warrant, ma'am" and, at 0515, "ok".

PLAN: Advocate [[K p6 name|Joy Ferreira]] en route, [[K p6 phone|(206) 555-0110]]. Uncuffed 0540. Ate two trays. [[W p1 name|Tiare]] sleeping at 0600, SW at bedside.

[[K p3 name|Renata Szymborski]], LICSW  ext. [[K p3 phone|555-0106]]

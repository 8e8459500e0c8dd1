id: d-0003
genre: school
where: US-NC
published: 2014-11-21
title: The Otter Tracks — newsletter of Little Otter Elementary
person p1: role=bystander age=9 protected=no why=minor-not-in-crime
person p2: role=bystander age=10 protected=no why=minor-not-in-crime
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=11 protected=no why=minor-not-in-crime
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=bystander age=8 protected=no why=minor-not-in-crime
person p8: role=bystander age=- protected=no why=adult-bystander
screen: none
note: nothing to protect; children by given name with grade and school; victim, suspect, witness, missing, arrest in play

FROM THE PRINCIPAL. It has been a big month, Otters! Thank you to all 212 families who came to Supper With Your Student. Mr. [[K p3 name|Bickerstaff]] here, still full.

THE CASE OF THE MISSING HAMSTER. Fourth graders in Ms. [[K p5 name|Tolliver-Nash]]'s room solved a crime on Nov. 7. The victim, a hamster named Sheriff, disappeared from a locked cage overnight. [[K p1 name|Priya]] (9) took witness statements. [[K p2 name|Dustin]] (10) dusted for prints with cocoa. The suspect, a class aide who asked not to be named, confessed to leaving the lid ajar. Sheriff was recovered unharmed from the book bag of [[K p4 name|Kia Moua]], a fifth-grade girl who had no idea she was harboring a fugitive. "He ate my sandwich and half of my spelling," said [[K p4 name|Kia]], 11. "I am the real victim."

SPELLING. Speaking of which: [[K p4 name|Kia Moua]] won the school bee with "larceny" (really), and goes to the county round on Jan. 15 at [[K p4 school|Mount Gilboa Middle]]. Runner-up was [[K p2 name|Dustin Ray Fortenberry]], who went out on "bailiff."

THIRD GRADE. [[K p7 name|Hope Two Rivers-Allen]], 8, was picked as Otter of the Month for sharing her mittens on the bus. We hope every Otter will follow her example. Her picture is on the board by the office, next to the lost gloves ([[K p7 photo|hope_otter_nov.jpg]]).

BOOK FAIR. Volunteers are needed from 8 to 11. Call [[K p6 name|Gretchen Buie]], our PTO president, at [[K p6 phone|704-555-0107]].

CAR LINE. Please do NOT park at the Little Otter Grocery. Deputy [[K p8 name|Ansel Crouse]] will be ticketing. [[K p8 name|Deputy Crouse]] would rather not.

JUNIOR CRIME STOPPERS PLAY. "Who Stole the Stuffing?" is on Tuesday at 1:30. [[K p1 name|Priya Raghunathan]] is the detective, [[K p7 name|Hope]] is the stuffing. [[K p2 name|Dustin]], who has been in trouble with the law in three plays now, gets arrested again. Mrs. [[K p6 name|Buie]] sewed the stripes.

HONOR ROLL, GRADE 5 (all A's): [[K p4 name|Kia M.]] and eleven more; the list is in the hallway and in next week's Tracks, when Mr. [[K p3 name|Bickerstaff]] finds his glasses.

HOLIDAY. No school Wednesday through Friday. Be safe, be kind, latch your cages. — [[K p3 name|L. Bickerstaff]], Principal, and [[K p5 name|Ms. T-N]], editor

id: ay0006
genre: school
where: US-CO
published: 2011-10-21
title: Prairie Vista Middle School: Coyote Notes, Week 8
person p1: role=official age=- protected=no why=official
person p2: role=bystander age=13 protected=no why=minor-not-in-crime
person p3: role=bystander age=12 protected=no why=minor-not-in-crime
person p4: role=bystander age=14 protected=no why=minor-not-in-crime
person p5: role=bystander age=11 protected=no why=minor-not-in-crime
person p6: role=official age=- protected=no why=official
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=official age=- protected=no why=official
person p9: role=bystander age=13 protected=no why=minor-not-in-crime
note: cross country results, honour roll, library week; children with ages and no crime; a safety night with a deputy uses the word predators

COYOTE NOTES -- Greeley, Friday October 21

**Cross country closes with a podium.** What a Tuesday at Bittersweet! [[K p2 name|Marisol Quintana]], 13, led from the water tower and won the district girls' race in 11:58, a school record by nine seconds. Her cousin [[K p3 name|Ximena Quintana]], who turned 12 on race morning, came through in seventh with one shoe. In the boys' race [[K p4 name|Tucker Haas]] (14, bib [[K p4 other|#271]]) was third. Coach [[K p6 name|Lindy Brandvold]] says that [[K p4 name|Tucker]] was "in fifth with two hundred to go and then he saw his grandma."

Team: girls 2nd of 9, boys 4th of 9. Thank you to [[K p7 name|Abdi Warsame]], dad of two Coyotes, who drove the second van when the first one died on Highway 34. Mr. [[K p7 name|Warsame]] also fixed the first one.

**First quarter honor roll, 4.0:**
Grade 6 -- [[K p5 name|Oona Fitzsimmons]], [[K p3 name|Ximena Quintana]]
Grade 7 -- [[K p2 name|Marisol Quintana]], [[K p9 name|Hodan Warsame]]
Grade 8 -- [[K p4 name|Tucker Haas]]

**Young Authors.** [[K p5 name|Oona Fitzsimmons]], our youngest sixth-grader at 11, has had a story taken by a real magazine. It is about a stolen goat. She asks us to say that no actual goat was stolen. [[K p9 name|Hodan]], 13, drew the cover.

**Safety night.** Weld County Deputy [[K p8 name|Ray Espinoza]] will talk to parents on Thursday at 6:30 in the cafeteria about phones, predators, sexting and how kids are lured online. Parents only, please: child care in the gym. Deputy [[K p8 name|Espinoza]] has seen too much to bring a slideshow, he says, so it'll be questions and coffee. There has been no incident at our school. We do this every year.

**Picture retakes** Nov. 2. The yearbook staff is missing a candid of the woodwinds, so if anyone has one that is not [[K p9 photo|IMG_hodan_oboe_blurry.jpg]], please bring it in.

**From the principal.** I have been asked in the car line why we print children's names. We print them because they ran fast or read hard and their grandmothers cut it out. If you would rather not have yours in, tell the office at 970-555-0121 and we'll leave it off, no reasons needed. Six families have. -- [[K p1 name|Dr. Judith Amaral]]

**Lost and found:** one retainer, one left Nike (we think we know whose), a trombone mouthpiece, a wallet with $4 and a library card.

**Volunteers of the month:** [[K p7 name|Abdi Warsame]], obviously. Coach [[K p6 name|Brandvold]] is making him a jacket. [[K p2 name|Marisol]] and [[K p4 name|Tucker]] go on to state at Fossil Creek a week from Saturday; the bus for fans leaves the north lot at 7, permission slips to [[K p6 name|Coach Brandvold]] by Wednesday, and Dr. [[K p1 name|Amaral]] is bringing doughnuts.

id: w0031
genre: news
where: US-SC
published: 2011-07-19
title: Ride to the shore ends in assault charge for van driver
person p1: role=victim age=20 protected=yes why=sexual-offence-victim
person p2: role=accused age=48 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=author age=- protected=no why=author
person p5: role=bystander age=- protected=no why=adult-bystander
note: exchange student; her lodging and second job; visa number read on a scanner

[[K p4 name|Kip Lowndes]], Grand Strand Daily

MYRTLE BEACH — A driver who carries foreign students from the airport to their summer jobs was locked up Sunday after one of them jumped from his moving van near the Route 31 ramp.

[[K p2 name|Gerald "Jerry" Skipper]], 48, of [[K p2 address|Socastee]], drives [[K p2 vehicle|a white Econoline with a surfboard rack]]. He's charged with criminal sexual conduct, second degree. Warrant [[K p2 id|M-3-1-0-7-4-4]].

She is 20, a student of forestry from Plovdiv, with [[W p1 body|road rash and a broken collarbone, left]]. She works [[W p1 employer|days at Pelican Pete's Pancakes and nights pulling towels at the Sandcastle]]. Her room is [[W p1 address|at the Yaupon Circle Motor Court, No. 6, top bunk]].

[[K p5 name|Ludmila Petrova]], who came on the same plane, said the driver told them that tips weren't needed, "a kiss is fine."

Horry County police spokesman [[K p3 name|Lt. Ed Gasque]] asked that her name be kept out. The same request was not made on the scanner, where a dispatcher wanted the spelling: "[[W p1 name|Golf-Echo-Oscar-Romeo-Golf-India-Echo-Victor-Alpha]], first [[W p1 name|Ralitsa]]; visa [[W p1 id|two-oh-one-one, one-one-four, two-two-seven-six]]."

Tip line [[K p3 phone|843-555-0109]].

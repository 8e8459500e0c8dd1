id: au0001
genre: social
where: US-WA
published: 2019-07-05
title: Larch Hollow Neighbors (group, 1,204 members): the parade, the Escort and who took the paint stripper
person p1: role=author age=61 protected=no why=author
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=bystander age=9 protected=no why=minor-not-in-crime
person p4: role=official age=- protected=no why=official
person p5: role=victim age=74 protected=no why=adult-victim
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=bystander age=17 protected=no why=minor-not-in-crime
person p8: role=public-figure age=- protected=no why=public-figure
screen p7: none
note: nothing to protect; escort, stripper, working girl, trafficking (cones) and johns all innocent; a child in a parade is not in a crime story; adult theft victim stays

[[K p1 name|Darlene Hatfield]] posted in Spokane · Larch Hollow

OK people, recap of the Fourth since I am 61 and was awake for all of it.

1. The escort. Yes, it was late. The police escort was supposed to be [[K p4 name|Officer Vang]] on the motorcycle but the motorcycle had a flat, so the parade was escorted by a Ford Escort, which is [[K p2 name|Rudy Kessler]]'s, plate [[K p2 vehicle|BKR4471]], and which I thought did a fine job. [[K p4 name|Vang]] rode in the passenger seat and waved. [[K p8 name|Councilwoman Teresa Amundsen]] threw taffy from the back. One piece hit the tuba.

2. [[K p3 name|Poppy Kessler]], 9, won best bicycle for the third year and I don't want to hear that it's fixed because her granddad drives the Escort. She did the crepe paper herself. There is a picture of it, [[K p3 photo|poppy_bike.jpg]], and a poppy is also what it was dressed as.

3. The portable johns on Ninth were not serviced. I have called the company twice.

4. Somebody walked off with two gallons of paint stripper from the porch of [[K p5 name|Harold Nakamura]], 74, at [[K p5 address|3318 E. Thistle]]. He reported it. Case no. [[K p5 id|2019-20114873]] if you saw anything. He's refinishing the church doors with it and it's the strong kind, so please do not let a kid near it.

COMMENTS

[[K p6 name|Mei-Ling Ostrander]]: [[K p5 name|Harold]]'s camera faces the wrong way, it has filmed his own gutter since 2016.

[[K p2 name|Rudy Kessler]]: Thank you [[K p1 name|Darlene]]. For the record the Escort has 288,000 miles and has never been late before.

[[K p7 name|Dominic Reyes]]: hi I'm the kid with the tuba. I'm 17 and not hurt. the taffy is still in there

[[K p6 name|Mei-Ling Ostrander]]: [[K p7 name|Dominic]], you marched two miles in that heat, somebody ought to pay you.

[[K p7 name|Dominic Reyes]]: mr. sousa does not pay

[[K p8 name|Teresa Amundsen]]: I apologize to the tuba. Call my office, [[K p8 phone|509-555-0142]], and I will buy [[K p7 name|Dominic]] a lunch.

[[K p1 name|Darlene Hatfield]]: While we have you, Councilwoman, the cones on Thistle are causing trafficking problems. I mean traffic. My phone is trafficking in words of its own.

[[K p5 name|Harold Nakamura]]: UPDATE. [[K p4 name|Officer Vang]] found the stripper. It was in my own truck. I have asked him to close the case. I am a working man, I was tired, I'm sorry to have troubled everyone, and especially the boy at number 3322 whom I looked at.

[[K p2 name|Rudy Kessler]]: [[K p5 name|Harold]] do you want help turning that camera around

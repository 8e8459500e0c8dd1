id: ao0045
genre: email
where: US-CT
published: 2021-04-13
title: Fwd: draft of Wednesday's newsletter, St. Brigid's shelter, need eyes
person p1: role=victim,accused age=39 protected=yes why=trafficking-victim
person p2: role=victim age=16 protected=yes why=trafficking-victim
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=author age=- protected=no why=author
person p5: role=expert age=- protected=no why=adult-bystander
person p6: role=official age=- protected=no why=official
person p7: role=expert,victim age=15 protected=no why=consented
screen p1: sex-trafficking-adult misidentified=yes
screen p2: sex-trafficking-minor
screen p7: sex-trafficking-minor
note: fundraising draft with real names under the pseudonyms; a mother held by threats to her daughter; survivor on the board wants her name

From: [[K p4 name|Beatrix Lowell-Chang]], development
To: Sr. [[K p5 name|Philomena Achebe]]
Tue 4/13/2021 4:48 PM

Sister, here's the appeal. I have used "Dora" for the mother (really [[W p1 name|Svitlana]]) and "Minnow" for the girl. Please check me.

DRAFT
Dora is thirty-nine and used to teach geometry in Poltava. She answered an advertisement for hotel work in Mystic. The man who met the bus put her in a flat over a tire shop and told her that her daughter would be sent for, which was true. He said what would happen to the girl if Dora didn't see the men he brought. She saw them for seven months. She kept none of it. When the police broke the door it was Dora who went to York Correctional for a hundred and four days, for permitting prostitution, since her name was on the lease.

Minnow is sixteen now. A friend of his in Bridgeport had begun to advertise her in the last weeks, at night, by the hour. She's back in school and hates algebra but not, she says, geometry.

He is [[K p3 name|Vadim "Duke" Kulchytsky]] and he's waiting for trial in New Haven ([[K p3 id|3:20-cr-00198]]). END

Qs for you. 1, may we say tire shop? The place is known, [[W p1 address|Sal's on Ferry Street, upstairs]]. 2, the picture: [[W p2 photo|minnow_zoryana_with_compass.jpg]], from behind. You can see [[W p2 body|the white forelock]]. 3, [[K p7 name|Lorraine Pettiford]] has written the cover letter.

[[K p4 name|Bea]]

----
From: [[K p5 name|Philomena Achebe]]
Tue 6:15 PM

Dear [[K p4 name|Bea]],
1. No tires. 2. No forelock. The file name says [[W p2 name|Zoryana]], for heaven's sake. There's one in all of [[W p2 school|Wilbur Cross High]]. 3. Yes. [[K p7 name|Lorraine]] was fifteen when it was done to her in Hartford, sold out of a beauty parlor by her own cousin; she's sixty-one, on our board, and wants [[K p7 name|"Lorraine A. Pettiford, survivor"]] under it in her own hand. She's earned the ink.

Also, strike "York". Attorney [[K p6 name|Judd Rosenthal]] is asking the governor to pardon Mrs. [[W p1 name|Bondarchuk]] and the inmate no. [[W p1 id|419002]] is findable by the dates. [[K p6 name|Mr. Rosenthal]] adds: never "lease".

Yours, [[K p5 name|Sr. P.]]

----
From: [[K p4 name|Lowell-Chang]]
Wed 9:02 AM

Sister, I fixed all that and then I mailed this *whole chain* to the printer as "copy". He's set it. He has 2,000 with "[[W p1 name|Svitlana Bondarchuk]] makes the best borscht in [[W p1 address|our Orange Street house]]" under the recipe, which came from the Christmas one. [[K p3 name|Duke]]'s mother is on our mailing list, she once gave ten dollars. Pulping now. I'm so sorry.

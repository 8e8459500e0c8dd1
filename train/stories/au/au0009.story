id: au0009
genre: blog
where: US-CA
published: 2017-11-09
title: [[W p1 address|Ventana House]] Newsletter, Fall: "We are all somebody's second chance"
person p1: role=victim age=15 protected=yes why=trafficking-victim
person p2: role=victim,convicted age=- protected=yes why=trafficking-victim
person p3: role=expert,victim age=- protected=no why=consented
person p4: role=convicted age=40 protected=no why=adult-convicted
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=author age=- protected=no why=author
person p8: role=relative age=- protected=yes why=identifies-protected
screen p1: sex-trafficking-minor
screen p2: sex-trafficking-adult misidentified=yes
screen p3: sex-trafficking-adult
note: NGO newsletter that uses a pseudonym and then gives the name in a photo credit, a quilt and a thank-you; the woman with a record for solicitation; the survivor on the staff tells it under her own name

Friends of [[W p1 address|Ventana House]],

Summer brought us eleven new residents, a broken boiler and two hundred and six jars of apricot jam. Here's the rest.

"ROSIE'S" STORY (not her real name)
Rosie came in June, 15, from a motel row near the Fresno fairgrounds. A man who'd met her outside a skating rink sold her there for seven weeks. "I counted trucks," she told us. She is back at algebra, and she's quick. Since [[W p1 other|she's the only girl in the county who throws the javelin left-handed]], you may read about her yet.

A CONVICTION VACATED
Many of you came to court for [[W p2 name|Tamika]], 22, whose two convictions for solicitation were thrown out on Sept. 29. The judge, the Hon. [[K p5 name|Gilbert Yamada]], read from the file: that [[K p4 name|Desmond Rusk]], 40, took her ID and her baby's crib money, beat her when she slept, and drove her to the truck stop each night. "The law called that a crime," said Judge [[K p5 name|Yamada]]. "It was. It wasn't hers." [[K p4 name|Rusk]] is serving 22 years at Corcoran, CDCR no. [[K p4 id|BD-7719]]. Her lawyer, [[K p6 name|Anneliese Korver]] of the public defender's, cried, and says we may print that.

Ms. [[W p2 name|Broussard]] now bakes at [[W p2 employer|Panadería Luz on Belmont]]. Go and buy a concha. Do not ask.

FROM THE STAFF
I'm [[K p3 name|Marguerite Olvera]], and I run the night desk. Twenty-six years ago a man told me he'd kill my brother if I didn't work the streets of Stockton for him, so I did, till I was 31. I put my name to that because I choose to, and have done so in schools for a decade. If you're reading this in a room with somebody watching: 559-555-0104, ask for [[K p3 name|Marguerite]].

JAM
All jam sold. Thanks to [[K p6 name|Ms. Korver]]'s office, which bought ninety jars.

QUILT
The quilt on our cover has a square from each resident. Photo: "Hands of [[W p1 name|Leilani]], 15, and house cat." File [[W p1 photo|Quilt_Leilani_Fa'asavalu.jpg]]. (Rosie chose the turtle.)

THANK YOU
To Pastor [[K p7 name|Ike Sorensen]]'s wife for the boiler man. To the [[W p8 name|Fa'asavalu]] family of [[W p8 address|Peach Lane, Selma]], who drove up each Sunday with their daughter's favorite taro, and whose Auntie [[W p8 name|Sina]] taught the whole kitchen to sing. To coach at [[W p1 school|Hoover Flats High]], who has kept [[W p1 name|Lani]]'s spot. To [[W p2 name|Tamika Broussard]] for the loaves shaped like keys.

And to Rosie, who is fifteen and who wrote on her square: *I am not for sale and neither is this turtle.*

[[K p7 name|Isaac Sorensen]], director
Write to us: [[K p7 email|ike.sorensen@fresnomail.example]]. Court records: People v. [[W p2 name|Broussard]], [[W p2 id|F14-903366]], relief under 236.14.

id: ah0010
genre: school
where: US-TN
published: 2012-11-09
title: "The Smugglers of Reelfoot" packs the gym: a review, with victims
person p1: role=bystander age=16 protected=no why=minor-not-in-crime
person p2: role=bystander age=17 protected=no why=minor-not-in-crime
person p3: role=bystander age=15 protected=no why=minor-not-in-crime
person p4: role=expert age=- protected=no why=adult-bystander
person p5: role=author age=- protected=no why=author
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=bystander age=17 protected=no why=minor-not-in-crime
person p8: role=official age=- protected=no why=adult-bystander
note: nothing to protect; a school play full of the words of the matter: sold, captive, pimp, victim, ransom, jail, age and alias

by [[K p5 name|Kiet Vongsa]], The Bobcat Print

Somebody was going to get sold down the river at Obion Central on Friday, and the whole gym had paid four dollars to see who.

"The Smugglers of Reelfoot," written by our own Mr. [[K p4 name|Ezekiel Pounders]], is a melodrama of 1811 in which a widow's daughter is kidnapped, held captive in a mill, and traded for a barge of salt. [[K p1 name|Annalise Crowder]], 16, is the captive. She screams well. She also has the only real laugh of Act One, when her kidnapper ties the rope to his own boot.

That would be [[K p2 name|Jamarion Tibbs]], 17, known to the baseball team as [[K p2 alias|Tank]], who plays Black Nate, a "trafficker in rum, hides and honest women." [[K p2 name|Tibbs]] told me that he practiced his sneer on the [[K p2 other|number 44 bus]]. His arrest in Act Three, by a sheriff who is [[K p3 name|Mei-Lin Zhao]] in a mustache, got a standing ovation, mostly from [[K p3 name|Zhao]]'s grandmother.

The night had a true victim: the fog machine, which caught fire at 8:14 and was put out by Coach [[K p6 name|Rusty Fennel]] with a Gatorade cooler. No one was hurt. Principal [[K p8 name|Dr. Yolanda Whitsett]] asked the crowd to file out "as if it were a test," and it filed back in six minutes later. [[K p1 name|Crowder]] stayed tied to the mill the whole time because, she says, nobody could undo the knot. [[K p6 name|Coach Fennel]] had to cut her loose.

Not everything works. The ransom scene goes on for so long that you would pay it yourself. [[K p7 name|Grace Okonkwo-Hill]], a senior, has the best voice in the school and is given one song, about catfish. Asked if she felt robbed, [[K p7 name|Grace]] said, "I was exploited, put that in the paper." It is in the paper.

[[K p4 name|Mr. Pounders]] says he got the story from a court book in the county basement, and that the real Black Nate was fined five dollars and a hog. He is writing a sequel. [[K p8 name|Whitsett]] says there will be no fog in it.

There is one more show, Saturday at 7. Tickets at the office or from [[K p2 name|Jamarion]], who will be in costume at the Dairy Dip and will sneer at you for free.

Cast list, Row 1: [[K p1 photo|A. Crowder]], [[K p2 photo|J. Tibbs]], [[K p3 photo|M. Zhao]], [[K p7 photo|G. Okonkwo-Hill]]. Photo by [[K p5 name|K. Vongsa]]. Say grace over the catfish, as the song has it.

Correction: last issue we said that [[K p3 name|Mei-Lin]] is a freshman. She is a sophomore, 15, and would like you to know it.

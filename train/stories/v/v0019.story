id: v0019
genre: news
where: US-UT
published: 2003-07-18
title: [[K p1 name|Hope Amelia Bingham Sorensen]], 1911–2003
person p1: role=deceased age=92 protected=no why=adult-bystander
person p2: role=relative age=- protected=no why=adult-bystander
person p3: role=relative age=- protected=no why=adult-bystander
person p4: role=relative age=- protected=no why=adult-bystander
screen: none
note: nothing to protect; obituary, "sold", "ran away", "sixteen", "worked for no wages"

Our mother, grandmother and referee, [[K p1 name|Hope Amelia Bingham Sorensen]], put down her crochet hook on July 14 at the age of 92.

She was born in a sheep wagon near Loa. At sixteen she ran away to be a telephone girl in Richfield, was brought home, and ran away again with better shoes. She married [[K p2 name|Orson Sorensen]], who'd sold her a defective bicycle, in 1931. Through the bad years they worked her father's place for no wages but potatoes, and she used to say that she had never since met a potato she could trust.

[[K p1 name|Hope]] is survived by [[K p3 name|LaRue Sorensen Beck]] of Delta and [[K p4 name|Vernal Sorensen]] of Vernal, who has heard the joke.

Services on Saturday at noon in the Loa chapel. In lieu of flowers, fix something.

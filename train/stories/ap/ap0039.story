id: ap0039
genre: press-release
where: US-UT
published: 2015-07-24
title: Police promotions, awards and the week's arrests — Cedar City
person p1: role=official age=- protected=no why=official
person p2: role=official age=- protected=no why=official
person p3: role=official age=- protected=no why=official
person p4: role=victim age=34 protected=no why=adult-victim
person p5: role=accused age=22 protected=no why=adult-accused
person p6: role=accused age=51 protected=no why=adult-accused
person p7: role=victim age=81 protected=no why=adult-victim
person p8: role=bystander age=13 protected=no why=minor-not-in-crime
person p9: role=bystander age=- protected=no why=adult-bystander
screen p4: none
note: nothing to protect; adult woman passport stolen and recovered (near miss), adult robbery victim; child at award outside crime

The Department is pleased to announce the following.

PROMOTIONS. Sgt. [[K p1 name|Malia Fonoimoana]] to lieutenant, effective August 1. Lt. [[K p1 name|Fonoimoana]] joined us in 2003 from the post office and says that dogs have remained a theme. Officer [[K p2 name|Brigham Lyte]] to sergeant, badge [[K p2 id|C-55]]. Sgt. [[K p2 name|Lyte]]'s mother pinned the stripes, twice, the first having been upside down.

AWARDS. The Chief's Medal goes to Det. [[K p3 name|Norman Chee]], who in May completed the state's course on human trafficking, and has since taught it to every motel clerk on the interstate. No cases have come of it yet. "That isn't the measure," said Det. [[K p3 name|Chee]]. "They know my number." It's [[K p3 phone|435-555-0144]].

The Junior Citizen ribbon goes to [[K p8 name|Lucy Pratt-Nakai]], 13, who taught herself to crochet and has made 112 hats for the newborn ward. [[K p8 name|Lucy]], of [[K p8 school|Coal Ridge Middle School]], made one for the Chief. He wore it.

ARRESTS OF NOTE

July 19. [[K p5 name|Kolton Jay Heaps]], 22, [[K p5 address|Fiddlers Trailer Court, sp. 14]]. Theft from a vehicle, possession of another's identity documents. Booking [[K p5 id|IC-15-0551]]. Visiting actress [[K p4 name|Zsófia Kertész]], 34, who's playing Goneril for the Festival, had her bag taken from a rehearsal-hall car, and with it her passport, visa and wages. For three days she couldn't leave the state. "I was trapped in Utah, unpaid and without papers," [[K p4 name|Ms. Kertész]] told us with enjoyment. Everything was recovered in [[K p5 name|Heaps]]'s cooler. She has sent the shift tickets.

July 21. [[K p6 name|Verl Stubbs]], 51. Robbery of [[K p7 name|Mrs. Arda Hafen]], 81, on her own porch. [[K p6 name|Stubbs]] drove a delivery route for [[K p6 employer|Red Rock Linen]]; she had never used it and had opened the door to say so. He took a purse holding $14 and a coupon. He was stopped in Parowan with the coupon. Booking [[K p6 id|IC-15-0560]]. [[K p7 name|Arda]], as she asks us all to call her, wants to be named and pictured "so that the next fellow knows I'm home."

July 22. A 15-year-old was referred to juvenile court for fireworks. That's all we'll be saying on that.

THANKS. To [[K p9 name|Gordon Takahashi]], 40 years behind the counter at the bus depot, who has retired. [[K p9 name|Gordon]] would let any kid sit there all night for the price of nothing, and then ring us. We've lost count of how many got home by way of his telephone. He says that it was never him, it was the soup.

Refreshments on Friday at two in the council chamber. Please don't park in the Mayor's spot; Sgt. [[K p2 name|Lyte]] begins traffic duty that day.

id: ax0021
genre: news
where: IN
published: 2016-03-22
title: Remanded as 'spa racket kingpin', woman was herself sold, Pune court told
person p1: role=victim,accused age=24 protected=yes why=trafficking-victim
person p2: role=victim age=17 protected=yes why=trafficking-victim
person p3: role=accused age=39 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=expert age=- protected=no why=adult-bystander
person p8: role=author age=- protected=no why=author
screen p1: sex-trafficking-adult misidentified=yes
screen p2: sex-trafficking-minor
note: Manipuri women; earlier police handout named the woman as accused; younger girl rescued; names slip from FIR, bail order and a quotation

[[K p8 name|Tejas Bhonsle]] | Pune

The woman whom the police paraded two weeks ago as the "brain" behind a massage parlour in Viman Nagar had been locked in it for fourteen months, the sessions court heard on Monday.

Additional Sessions Judge [[K p4 name|Neelima Joglekar]] granted bail to the 24-year-old from Churachandpur and asked the investigating officer to explain why her name stood first in the FIR and that of the owner last.

The owner, [[K p3 name|Prakash Vithal Ombale]] (39), of [[K p3 address|Flat 12, Suyog Residency]], Kothrud, was arrested only on Saturday and lodged in Yerawada as undertrial [[K p3 id|C-1557]]. His white Fortuner, [[K p3 vehicle|MH 12 ZY 0155]], has been attached.

According to the bail application moved by Advocate [[K p5 name|Rukhsana Shaikh]], the woman answered an advertisement for a beautician in 2014. On reaching Pune she was told that she owed [[K p3 name|Ombale]] ₹90,000 for the air ticket and "training." Her Aadhaar card was kept in his safe. She was beaten with a phone cable when she refused the first client. "[[W p1 name|Lalnun]] did not run this place, she could not even go down for a SIM card," [[K p5 name|Shaikh]] argued, and then asked the press to leave out the name. It had, however, already been carried by four newspapers on 8 March, from the police note: "accused no. 1 [[W p1 name|Lalnunmawi Hmar]] @ [[W p1 alias|Nancy Madam]]."

She kept the register because she alone could write English.

A girl found in the same premises is in the care of a home. She told the Child Welfare Committee that she'd be eighteen in June, and that it was the older one who hid her in the steam room on bad nights. The FIR (Crime [[D p1 id|No. 77/2016]]) calls her "victim V." A seizure memo annexed to it calls her [[W p2 name|Chingneihoi]].

Inspector [[K p6 name|Sandip Kakade]], who made the raid, defended the arrest. "The customers dealt with this lady. We go by what is on the spot," Inspector [[K p6 name|Kakade]] said. Asked if he had looked at the outside of the door, where there is a bolt, he said that many doors in Pune have bolts.

[[K p7 name|Dr Thangboi Singson]], who works with migrants from the North-East, said that eleven such "madams" had been arrested in the city in two years. "Nine were captives with better handwriting," Dr [[K p7 name|Singson]] said.

Judge [[K p4 name|Joglekar]] directed that the bail bond be accepted without a local surety. The order, put on the e-courts site by evening, is headed Cr. B.A. [[W p1 id|1550/2016]], [[W p1 name|L. Hmar]] v. State, and gives as her residence [[W p1 address|the Sneh Sadan shelter, Yerawada]].

She laughed when told she could go, a constable said, and asked whether [[W p2 name|Hoinu]] could come also.

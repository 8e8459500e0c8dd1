id: ao0042
genre: interview
where: US-MT
published: 2009-10-18
title: Student radio, KHLN "Half Hour": Sheriff [[K p1 name|June Rasmussen]] on crime, cattle, and why she doesn't name names
person p1: role=official age=- protected=no why=official
person p2: role=author age=- protected=no why=author
person p3: role=convicted age=- protected=no why=adult-convicted
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=accused age=58 protected=no why=adult-accused
note: nothing to protect; general talk about trafficking law and juvenile confidentiality, no victim told of; adult rustlers; "June" month trap

[[K p2 name|ARLO BIG SKY-DUNN]]: Sheriff, thanks for coming down. You've never let us print the name of a kid.

[[K p1 name|RASMUSSEN]]: No, and I won't today. Nor of a woman who's been raped, nor anybody who's been bought or sold. If I told you about such a case I'd tell you "a person," and you'd be bored. So let's talk cattle.

[[K p2 name|BIG SKY-DUNN]]: Twenty-two head went from the Sixteen Mile.

[[K p1 name|RASMUSSEN]]: Twenty-three, one came home. In June. My deputy, [[K p4 name|Fidel Archambault]], tracked a set of dual tires to a sale barn in Billings. The brand had been worked over from a lazy J to an umbrella. And that's [[K p6 name|Roy Gilroy Teague]], 58, of [[K p6 address|Crooked Fence Ranch, Maudlow Road]]. He's charged with felony theft and altering a brand. [[K p6 id|DC-09-116]]. He says that he likes umbrellas.

[[K p2 name|BIG SKY-DUNN]]: Is he in jail?

[[K p1 name|RASMUSSEN]]: On bond. [[K p6 name|Mr. Teague]] is home and may not go near a cow that isn't his. Have you tried that, in this county?

[[K p2 name|BIG SKY-DUNN]]: Last week in civics we read the federal law on trafficking. Do you see it here?

[[K p1 name|RASMUSSEN]]: People think that it needs chains. Under eighteen, it needs only that somebody's paid; over, you look for force or a lie, or whether her papers are in another person's pocket. We train for it at truck stops. Did I have one this year? Thank God, no.

[[K p2 name|BIG SKY-DUNN]]: You were once robbed yourself.

[[K p1 name|RASMUSSEN]]: At nineteen, at the till of the Cenex. By [[K p3 name|Leon Pablo Whitcomb]], who did six years in Deer Lodge and fixes my truck now. [[K p3 name|Leon]] will tell you it was the best career decision I ever had forced upon me. I'm proud of him. He has [[K p3 employer|the shop by the elevator]], three bays.

[[K p2 name|BIG SKY-DUNN]]: Anyone you'd like to thank?

[[K p1 name|RASMUSSEN]]: [[K p5 name|Mrs. Hazel Takeda]], dispatcher, thirty-one years, who has heard every one of us cry. [[K p5 name|Hazel]] retires on the first. There'll be a steer. [[K p4 name|Archambault]] is cooking it, so eat beforehand.

[[K p2 name|BIG SKY-DUNN]]: Is it one of the twenty-three?

[[K p1 name|RASMUSSEN]]: [laughs] That's evidence, [[K p2 name|Arlo]].

Call-ins were taken at [[K p2 phone|406-555-0181]]. Engineer's file: [[K p1 other|june_rasmussen_oct18.wav]]. Next week: hail.

id: f-0044
genre: social
where: US-KY
published: 2021-11-30
title: Breckin County Sheriff's Office - post, 9:17 p.m.
person p1: role=accused age=14 protected=yes why=juvenile-accused
person p2: role=official age=- protected=no why=official
person p3: role=author age=- protected=no why=author
person p4: role=author age=- protected=no why=author
person p5: role=relative age=- protected=yes why=identifies-protected
person p6: role=official age=- protected=no why=official
screen: none
note: threat against a school; deputies withhold the name, then the photograph of the seized items and the comments give it

**PARENTS PLEASE READ THE WHOLE THING BEFORE YOU COMMENT**

School IS open tomorrow. There is no bomb. There never was a bomb. At about 1:30 today a threat was air-dropped to phones in the cafeteria of the middle school. SRO [[K p2 name|Deputy Tanner Mudd]] traced it in under twenty minutes to a 14-year-old male student. He was charged with terroristic threatening 2nd degree, a felony, and lodged at Adair. By law (KRS 610.340) we can't and will not release the juvenile's name, so don't ask.

We also searched the residence with the consent of a guardian. Items shown were collected. No firearms were in the home.

📷 [[W p1 photo|a laptop, 3 phones, a spiral notebook with "property of Landon Q. 8B" on the cover]]

Sheriff [[K p6 name|Rusty Bickett]] wants to thank Deputy [[K p2 name|Mudd]]. Pizza's on the sheriff tomorrow.

— 204 comments —

[[K p3 name|Jodi Vessels]]: Uh. You might want to look at your own picture

[[K p4 name|Cleatus Hinton]]: That's [[W p5 name|Quiggins]] boy!! His mama does [[W p5 employer|hair at Shear Madness]]. She is the sweetest thing, this'll kill her

[[K p3 name|Jodi Vessels]]: [[K p4 name|Cleatus]] they JUST said

[[K p4 name|Cleatus Hinton]]: I didnt say his name. The sheriff said his name

Breckin County Sheriff's Office: Photo removed. We are looking at how that happened. It happened because nobody looked.

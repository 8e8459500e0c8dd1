id: ay0020
genre: email
where: US-SC
published: 2017-02-13
title: Final run sheet, Lowcountry Summit on trafficking (volunteers only pls)
person p1: role=author age=- protected=no why=author
person p2: role=victim,expert age=17 protected=yes why=trafficking-victim
person p3: role=expert,victim age=19 protected=no why=consented
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=expert age=- protected=no why=adult-bystander
person p7: role=convicted age=37 protected=no why=adult-convicted
screen p2: sex-trafficking-minor misidentified=yes
screen p3: sex-trafficking-adult
note: two survivors on one panel: one speaks under her own name and says so, the other only as "Rosie" and is leaked by badge list, lunch order, file name, car; p2 age 17 at the time, arrested then

From: [[K p1 name|Marybeth Cauthen]] <[[K p1 email|mcauthen@lowcountrysummit.example]]>
To: Summit volunteers
Date: Mon, 13 Feb 2017 22:41
Subject: FINAL run sheet

Hey y'all, two sleeps to go. Please print and don't forward.

8:15 -- Mayor [[K p4 name|Lonnie Gadsden]] cuts the ribbon. He has eleven minutes. [[K p4 name|Gadsden]] WILL go over; stand up when he does.

8:45 -- [[K p3 name|Keisha Broadnax]], keynote. [[K p3 name|Keisha]] was 19 when she was forced into it, as she has told the Post and Courier, two churches and Congress. She's out and proud of it and wants her own name on everything, so use [[K p3 name|Broadnax]] on the big screen. Her phone for tech is [[K p3 phone|843-555-0126]].

10:00 -- Panel, "Charged First, Asked Later." [[K p3 name|Keisha]]; [[K p5 name|Lt. Dwight Pinckney]]; [[K p6 name|Dr. Anjali Thakkar]] from the clinic; and "Rosie."

Now listen about Rosie. She's told her story to the board and nobody else. She was 17, he was 37 (that's [[K p7 name|Travis Coker]], he got 22 years and his name's fine to say), he sold her out of a motel by the base, and North Charleston booked HER for prostitution and false information before they booked him. She'll sit behind the screen and use the voice box. No name, no photo, not even a first name. [[K p5 name|Pinckney]] knows her and will not greet her.

Lunch: chicken for all, except veg for [[K p6 name|Dr. Thakkar]] and gluten free for [[W p2 name|Savannah M.]] That is the one in seat 4, table 1, she'll be with [[K p3 name|Keisha]].

Badges (alphabetical, [[K p1 name|Marybeth]] has the box):
[[K p3 name|BROADNAX, Keisha]]
[[K p1 name|CAUTHEN, Marybeth]]
[[K p4 name|GADSDEN, Hon. Lonnie]]
[[W p2 name|MIXSON, Savannah]]   <- NO badge!! pull it
[[K p5 name|PINCKNEY, Lt. D.]]
[[K p6 name|THAKKAR, A., M.D.]]

Parking: reserve two by the loading dock, one for [[K p4 name|Gadsden]]'s driver, one for a [[W p2 vehicle|green Kia Soul with a Coastal Carolina nursing sticker]]. She works till seven at [[W p2 employer|the Roper burn unit]] so she may be late.

Slides are in the drive. [[K p6 name|Thakkar_deck_v3]] is good. Somebody PLEASE rename [[W p2 photo|mixson_savannah_rosie_intro.pptx]] before it shows in the title bar, I can't see how.

Note on Savannah: people keep asking if the bus from Savannah is still coming. It is, 7:50, forty students.

If a reporter asks about [[K p7 name|Coker]], the indictment is public, [[K p7 id|2:12-cr-00155]]. If a reporter asks about her, you never heard of a her. If she freezes, [[K p3 name|Keisha]] has a hand signal and will take the question. And hug [[W p2 name|Savannah]] only if she hugs first. She told me that last time someone did it from behind.

Love and coffee,
[[K p1 name|Marybeth]]

id: au0023
genre: interview
where: US-HI
published: 2015-04-19
title: Talk story with the Pāhoa library's last bookmobile driver
person p1: role=bystander age=70 protected=no why=adult-bystander
person p2: role=author age=- protected=no why=author
person p3: role=bystander age=14 protected=no why=minor-not-in-crime
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=relative age=- protected=no why=adult-bystander
person p7: role=bystander age=- protected=no why=adult-bystander
note: nothing to protect; rescue, captive audience, overdue offenders, working nights; children who read; a man who once was a boy sent to work cane under contract told in old general terms, of his grandfather, long dead and unnamed

[[K p2 name|Kaleo Nakoa]] for the Puna Weekly

[[K p1 name|Walter Kealoha Texeira]], 70, has driven the bookmobile for thirty-one years. On Friday he turns in the key. It's a 1998 Blue Bird, license [[K p1 vehicle|HCM 4402]], and it has been hit by one cow, one mango and lava, a little.

**How did you get the job?**

I was working nights at the mill. Mill closed. Mrs. [[K p5 name|Yoshiko Hamada]] at the library asked could I back a trailer. I said yes. I could not. [[K p5 name|Hamada-san]] stood in the road and waved me into a mailbox.

**Best customer?**

No contest. [[K p3 name|Keola Agustin]]. He's fourteen now, he started at five. He has read everything we carry, and then he reads the labels. One time I come around the corner by Kalapana, he's sitting in the road on purpose so I have to stop. [[K p3 name|Keola]], I told him, you'll be the first kid in Hawai‘i killed by Dewey decimal.

**And the worst?**

My wife. [[K p6 name|Noelani]] has had "Centennial" out since 1989. The fine is more than the bus. She says to arrest her. [[K p4 name|Officer Brandon Silva]] came by the house, in uniform, with the card. [[K p6 name|Noelani Texeira]] gave him cake and he left.

**You told me there was a rescue.**

The flood of '04. [[K p7 name|Tevita Fonua]] and his sister were on the roof of their car, and I had the bookmobile, high wheels. I went in. I threw them a rope which was four tote bags. [[K p7 name|Fonua]] is a nurse now, he's at Hilo, he took out my gallbladder. Well, he held my hand.

**Your grandfather came under contract.**

From Madeira, for the cane, number on a tag round his neck. They charged him for the hoe. He couldn't read the paper he had signed. So you ask why a guy drives books around. That's why. But nobody chased me, I did it for a pension.

**What'll happen to the route?**

County says a van on Tuesdays. Councilman's aide said "digital access." I told [[K p5 name|Yoshiko]], and she laughed so hard she had to sit, she's 93, we got worried.

**Regrets?**

I should've fined my wife early. And I never let the [[K p3 name|Agustin]] boy drive. He's too young yet. [[K p4 name|Silva]] tells me fifteen and a half with a permit. So tell [[K p3 name|Keola]] to wait: the key's going on a hook in my kitchen, [[K p1 address|15-2877 Papaya Farms Road]], they'll never ask for it back.

**Anything to add?**

If you've got "Centennial," two copies are out. I only know where one is. Call the library, 808-555-0115. Ask for [[K p5 name|Mrs. Hamada]]. She goes in Thursdays, nobody can stop her.

id: f-0033
genre: social
where: US-MS
published: 2020-04-08
title: Caught in Pontoola County (public group, 18.4K members)
person p1: role=accused,victim age=20 protected=yes why=trafficking-victim
person p2: role=accused age=34 protected=no why=adult-accused
person p3: role=author age=- protected=no why=author
person p4: role=author age=- protected=no why=author
person p5: role=author age=- protected=no why=author
person p6: role=bystander age=- protected=no why=adult-bystander
screen: sex-trafficking-adult misidentified=yes
note: a mug-shot page; the caption carries name, charge, bond; comments tell the force; handles and a workplace

ADMIN ([[K p3 name|Scotty G]]) posted 2 photos

Alright yall the jail finally updated. Lady on the left is [[W p1 name|Brandi Michelle Suggs]], 20, prostitution & credit card fraud, $8,000. Dude on the right [[K p2 name|Jerome Keyshawn Tubb]], 34, simple domestic + no seat belt lol, $500, already out. [[W p1 photo|Pic 1 the black eye is not from the po-lice before anybody ask]]

👍 212   💬 88

[[K p4 name|Lawanda Tubb Fears]]: thats my cousin and I am ashamed. He been keeping that girl in my uncle's camper since Thanksgiving. She aint got shoes.

mudrider662: she had shoes when she was shakin it at [[W p1 employer|the Kountry Klub]]

[[K p4 name|Lawanda Tubb Fears]]: He burnt them. So she couldn't walk to the road. Told her every trick she turned was to pay him back for bail. He bailed her out for $200 ONE TIME. And the credit card was his card. He handed it to her at the pump.

[[K p5 name|Tim Ray Nabors]]: Sounds like choices

mudrider662: @[[W p1 alias|bran.bran.suggs01]] come get ya man

[[K p4 name|Lawanda Tubb Fears]]: [[K p5 name|Tim Ray]] he put her hand in a waffle iron. I have seen it. Is that a choice

[[K p5 name|Tim Ray Nabors]]: No mam. I didn't know that.

Grits&Glory: what camper?? like where?

[[K p4 name|Lawanda Tubb Fears]]: I'm not saying where. I told [[K p6 name|Miss Peggy]] at the shelter and she has gone up to the jail with a lawyer. [[K p3 name|Scotty]] take her picture down. Please.

ADMIN ([[K p3 name|Scotty G]]): its public record

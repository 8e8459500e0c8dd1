id: ad0046
genre: social
where: NG
published: 2022-04-17
title: Nairaland: my neighbor's wife and the rice pot
person p1: role=victim age=- protected=yes why=domestic-violence-victim
person p2: role=accused,relative age=- protected=decide why=adult-accused
person p3: role=victim,witness age=7 protected=yes why=minor-witness
person p4: role=bystander age=- protected=no why=adult-bystander
note: domestic violence, private accusation; child saw it, so mother W where naming identifies the child

Posted by: **OgaTailor** (m): 7:41am

Good morning house. I need advise. Man in my compound beat his wife last night because rice burn. Not slap o, he used the pot. She has eleven stitches. Their daughter of 7 yrs ran to my room and held my leg, she said "he is finishing mummy".

The man is a big deacon, [[D p2 name|Deacon Festus Okonjo]]. Nobody has reported. Landlord said it's family matter.

**Re: by Vickytee:** Name the woman so people can help her nau. Is it [[W p1 name|Aunty Uche]] that [[W p1 employer|sells Ankara at Ogbete Line 3]]?

**Re: by OgaTailor:** Yes it's [[W p1 name|Uche]].

**Re: by Sharpguy042:** and small [[W p3 name|Kamsi]] saw everything?? that girl is in [[W p3 school|Primary 2 Morning Star]] with my son. She was sleeping on desk today

**Re: by [[K p4 name|Barr. Ebele Nwosu]]:** I'm a lawyer in Enugu. VAPP law is in force here since 2019. Inbox me now, no charge. And delete the child's name, all of you.

**Re: by OgaTailor:** I have inboxed ma. They are in my mother's house. I carried them on my okada, she held the pot as evidence 😢

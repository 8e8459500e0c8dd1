id: ak0051
genre: press-release
where: US-MD
published: 2021-02-18
title: Hyattsville Business Owners Sentenced for Holding Niece and Two Women as Unpaid Workers
person p1: role=convicted age=51 protected=decide why=adult-convicted
person p2: role=convicted age=54 protected=decide why=adult-convicted
person p3: role=victim,witness age=15 protected=yes why=trafficking-victim
person p4: role=victim age=30 protected=yes why=trafficking-victim
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=bystander age=- protected=no why=adult-bystander
screen p3: labor-trafficking
screen p4: labor-trafficking misidentified=yes
note: accused are aunt and uncle of a minor victim (D on names); an adult braider was cited by police; slips in the sentencing-day video captions

FOR IMMEDIATE RELEASE — Greenbelt, Maryland

U.S. District Judge [[K p5 name|Theo Marchbank-Osei]] today sentenced [[D p1 name|Akouvi Mensah-Dogbe]], age 51, to nine years, and her husband, [[D p2 name|Kossi Dogbe]], age 54, to six, for forced labor and visa fraud. They'll pay $3.1 million in back wages.

The sentences were announced by Acting U.S. Attorney [[K p6 name|Lionel Hargadon]] and Special Agent in Charge [[K p7 name|Birgit Solano]] of HSI Baltimore.

The evidence at a five-week trial was that [[D p1 name|Mensah-Dogbe]] brought three persons from Lomé and Tsévié to braid hair in her salon. One was her own niece, then 15, who came on the passport of a cousin. They worked 14 hours, seven days, and were allowed to keep no tips. When a customer pressed $20 into the girl's hand, she was made to hand it over, and kneel for an hour on rice. [[D p2 name|Dogbe]] drove them both ways and locked the door. He told the adults that their families had pledged land for the tickets.

"The niece of this defendant was owed a school desk," [[K p6 name|Hargadon]] said. "She got a stool."

In 2017 one of the adults, 30, ran out with a client. County police cited her for braiding without a permit and, because of a bag of shears, possession of a weapon; she was returned to the salon by the officer, as a courtesy. That citation, No. [[W p4 id|3Z40155107]], has been vacated. Agent [[K p7 name|Solano]] called it "the most expensive courtesy I've ever read."

The client, [[K p8 name|Sheryl Vines]], a bus operator, came back every two weeks for a year. "I had the tightest head in Prince George's," [[K p8 name|Vines]] testified. "I was counting them."

VIDEO: Remarks on the steps are at our channel. Automatic captions have been turned off. Until 2 p.m. they read, in part:

00:41 "...to thank [[W p3 name|Essi]] she is here she is nineteen now and she is starting at [[W p3 school|Bowie State]]..."
01:17 "...[[W p4 name|missus Adjo Amegan]] if you want to come to the microphone no okay..."
01:30 "...[[W p3 name|Essivi]] can you hold her coat..."
02:05 "...judge [[K p5 name|march bank oh say]] said it better than me..."

The thumbnail, which showed two women from behind ([[W p4 photo|Amegan_and_niece_steps.png]]), has been replaced by the seal.

If you took the file "exhibit list final" before it was withdrawn, its line 61, "Stool, wooden, carved [[W p3 name|E. MENSAH]] on underside," should be deleted. The salon, [[W p3 employer|Golden Fingers, Hamilton Street]], in whose back room all three of them slept, has been forfeited. It's for rent.

Tips: 866-555-0134. Ms. [[W p4 name|Amegan]] asks customers to look for her at no address.

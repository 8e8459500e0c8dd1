id: ah0016
genre: press-release
where: US-TX
published: 2015-08-06
title: Plano detectives shut three massage businesses; eight arrested
person p1: role=victim,accused age=43 protected=yes why=trafficking-victim
person p2: role=victim,accused age=38 protected=yes why=trafficking-victim
person p3: role=accused age=55 protected=no why=adult-accused
person p4: role=accused age=- protected=decide why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=accused age=61 protected=no why=adult-accused
person p8: role=expert age=- protected=no why=adult-bystander
screen p1: sex-trafficking-adult misidentified=yes
screen p2: sex-trafficking-adult misidentified=yes
screen p4: unclear
note: release boasts of arrests and lists the women; its own facts say passports locked away, no leave; one more arrestee with weak signs

PLANO POLICE DEPARTMENT — Public Information Office
Contact: Ofc. [[K p6 name|Brandon Oyler]], [[K p6 phone|972-555-0109]]

After a five-month inquiry called Operation Still Water, detectives on Tuesday served warrants on three storefronts between Spring Creek and Parker and made eight arrests.

"This is what happens when neighbors speak up," said Chief [[K p5 name|Loretta Quisenberry]]. "We will not have it beside a tutoring center."

In custody:

• [[K p3 name|Feng Guolin]], 55, of [[K p3 address|5104 Heron Glen]], engaging in organized criminal activity, money laundering. Bond $500,000. Held as [[K p3 id|PL-15-20071]].
• [[W p1 name|Zhao Meihua]], 43, no fixed address, prostitution, no massage license. Bond $1,500. [[W p1 id|PL-15-20072]].
• [[W p2 name|Piao, Shunzi]], 38, no fixed address, prostitution. Bond $1,500. [[W p2 id|PL-15-20073]].
• [[D p4 name|Choi Eun-ju]], of Carrollton, prostitution, first offense. Cited and released.
• [[K p7 name|Gerald Houston Pickens]], 61, of Wylie, soliciting.
• Three further men, soliciting; names to follow.

Officers seized $71,400, a ledger, and a floor safe bolted under [[K p3 name|Feng]]'s desk. In it were seven passports, among them those of Ms. [[W p1 name|Zhao]] ([[W p1 id|G31882004]]) and Ms. [[W p2 name|Piao]]. Both told interpreters that they had been in the back rooms of [[W p1 employer|Jade Willow Spa, where they slept on the tables]], for seven months; that they were photographed undressed on the first day; and that [[K p3 name|Feng]] said he would mail the pictures to their sons' schools if they went past the dumpster. [[W p1 name|Meihua]], the older, goes by [[W p1 alias|"Nancy"]] in the advertisements and has [[W p1 body|a port-wine mark from the jaw to the collar]]. Ms. [[D p4 name|Choi]] said she came and went in her own Camry, but owed "a lady in Flushing" and would not say more.

[[K p7 name|Mr. Pickens]], a deacon, has asked that the department not print his name. The department prints the names of all adults arrested.

[[K p8 name|Winnie Castellanos]], whose agency was called only at the end of the night, asked on Wednesday that the women's charges be dropped. "You found the safe," [[K p8 name|Castellanos]] said. "You know what it was for." [[K p5 name|Chief Quisenberry]] said that the matter is with the district attorney.

The department thanks the DPS, the fire marshal, and Code Enforcement. A slide show for broadcasters is at planopd.example/stillwater, including: storefront1.jpg, safe_open.jpg, [[W p1 photo|zhao_nancy_booking.jpg]], [[W p2 photo|piao_booking.jpg]], [[K p3 photo|feng_walk.jpg]].

CORRECTION, Aug. 7: An earlier version had the surname of [[W p2 name|Shunzi Pak]] wrong; it is [[W p2 name|Piao]]. [[W p1 name|Zhao]] and she have been moved to [[W p1 place|the Linden house on Haskell]]. Questions to Officer [[K p6 name|Oyler]].

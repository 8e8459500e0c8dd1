id: ay0021
genre: news
where: US-MI
published: 2018-06-27
title: Nail salon licence sweep in Kalamazoo: nine tickets, one arrest, and a suitcase
person p1: role=victim,accused age=24 protected=yes why=trafficking-victim
person p2: role=accused age=47 protected=no why=adult-accused
person p3: role=bystander age=31 protected=no why=adult-bystander
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=expert age=- protected=no why=adult-bystander
person p7: role=accused age=- protected=no why=adult-accused
person p8: role=author age=- protected=no why=author
screen p1: labor-trafficking misidentified=yes
screen p3: none
note: sweep of many salons; most workers are just ticketed, one arrested for unlicensed practice is by the facts a forced labourer (debt, passport, threats, slept there)

By [[K p8 name|Gordon Pelkey]]

The state visited eleven nail salons in Kalamazoo County last week and wrote nine tickets, most of them for things like a missing mop sink. At [[K p3 employer|Orchid on Westnedge]], manager [[K p3 name|Linh Tran]], 31, got one for an expired wall certificate. "It was behind the calendar," said [[K p3 name|Tran]], who put it up again. She said her four employees hold licences, get their pay on Fridays and complain a good deal, "which is how I know that they're fine."

At the last stop there was no certificate, and at the back there was a suitcase.

[[W p1 name|Bich Ngoc Duong]], 24, was doing a pedicure at [[W p1 employer|Pink Lotus Nails, 4155 Gull Road]], when inspectors came in. She had no licence and gave a false name. She was arrested for unlicensed practice and obstruction and spent two nights in the county jail, where she's listed as [[W p1 name|DUONG, BICH N.]], inmate [[W p1 id|18-2270155]].

It was the jail nurse, [[K p6 name|Beatrice Aduba]], who asked her about her shoes. There were none; she'd been in salon slippers for five months, [[W p1 name|Duong]] told her through a telephone interpreter, because she'd been outside only to put out the bags. She slept on the massage bed. She owed $38,000 for the trip and $15 a night for the bed, and the owner had her passport in the safe with a photo of her little brother's school.

"You look at a chart and it says obstructing," [[K p6 name|Aduba]] said. "I looked at her heels."

Charges against her were dropped on Monday. The owner, [[K p2 name|Quang "Kenny" Luu]], 47, of Portage, is now held on one count of forced labor, docket [[K p2 id|18-0933-FY]]. His bookkeeper, [[K p7 name|Dawn Verhage]], is charged with conspiracy. [[K p7 name|Verhage]] is said to have kept two lists, one for clients and one for what the girl ate.

Assistant Prosecutor [[K p5 name|Imani Rutledge]] asked us not to give the woman's name. It had, however, been in our own jail log on Saturday. [[K p5 name|Rutledge]] said that [[K p2 name|Luu]] had been threatening to have her arrested since February and "we went and made an honest man of him."

The lead inspector, [[K p4 name|Carl Hoekstra]], has done the job for nineteen years. He had written the ticket before he noticed the toothbrush. [[K p4 name|Hoekstra]] went back on his own time with a pair of sneakers, size five.

She's staying with nuns in another town. A customer, who has had her toes done there each month since spring, left a card at the newspaper's front desk. The envelope says "[[W p1 name|Ngoc]], with [[W p1 body|the little burn on her chin]]." Inside is a twenty-dollar tip, and an apology for not looking up.

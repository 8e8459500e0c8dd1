id: w0022
genre: news
where: US-VT
published: 2019-04-04
title: Herdsman's papers turn up in the bulk tank room
person p1: role=victim age=28 protected=yes why=trafficking-victim
person p2: role=accused age=49 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=author age=- protected=no why=author
screen: labor-trafficking
note: farm labour; the barn where he lived, phone in words in Spanish, goalkeeper

By [[K p5 name|Amos Tidyman]], staff

ENOSBURGH — State police looking for stolen copper on Tuesday found, in a coffee can above the bulk tank, four Mexican voter cards and a birth certificate on green paper.

The certificate is that of [[W p1 name|Eleuterio Nampulá]], [[W p1 birthdate|nacido el veinte de febrero de mil novecientos noventa]]. He milks, or milked, [[W p1 address|three hundred head at the old creamery farm, and lived over the calf pens there]]. He told Trooper [[K p3 name|Skye Bouchard]] that farmer [[K p2 name|Norman Gervais]], 49, took the papers "to keep them dry," held back his pay for two years for "heat," and said that anyone who went to town would be handed to the Border Patrol in Swanton. A second man was slapped for buying a bicycle.

[[K p2 name|Gervais]] is charged with human trafficking and unlawful restraint. He'll answer on the 22nd at Franklin Superior Court, [[K p3 address|36 Lake St., St. Albans]]; number [[K p2 id|412-4-19 Frcr]].

The herdsman keeps goal [[W p1 other|in green gloves for the Sunday side at Richford]], and [[K p4 name|Pia Lindqvist]] of the migrant clinic says that he has not missed a game. Should anyone have work he may be called at [[W p1 phone|eight-oh-two, triple five, zero uno cuatro ocho]].

"I'm innocent as milk," [[K p2 name|Gervais]] said by phone, [[K p2 phone|802-555-0191]].

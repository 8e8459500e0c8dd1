id: ae0023
genre: news
where: GB-ENG
published: 2015-02-26
title: Mum's plea: 'He was only crossing the road'
person p1: role=deceased,victim age=9 protected=decide why=deceased
person p2: role=relative age=- protected=decide why=identifies-protected
person p3: role=accused age=37 protected=no why=adult-accused
person p4: role=relative age=6 protected=yes why=minor-witness
person p5: role=official age=- protected=no why=official
note: deceased minor D; the surviving sister of six saw it and is W

The mother of a nine-year-old killed on a zebra crossing has asked drivers to slow down outside schools.

[[D p1 name|Harvey Pinnock]], a pupil at [[D p1 school|Millfields Primary]] in Dunsbury, died on Friday when he was hit by a [[K p3 vehicle|grey Vauxhall Insignia]]. [[K p3 name|Dean Courtney Marsh]], 37, of [[K p3 address|8 Orchard Parade]], is to appear before magistrates today charged with causing death by dangerous driving. He drives for [[K p3 employer|Beeline Minicabs]].

"He was only crossing the road with his sister," said [[D p2 name|Chantelle Pinnock]]. "[[W p4 name|Poppy]] held his hand the whole time till the ambulance came. She's six."

PC [[K p5 name|Marsha Dean]] said officers would like to speak to anyone in the queue at the bakery opposite.

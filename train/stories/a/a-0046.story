id: a-0046
genre: alert
where: CA
published: 2024-11-18
title: Media Release – Request for assistance locating missing female (17)
person p1: role=missing age=17 protected=decide why=missing-alert
person p2: role=official age=- protected=no why=official
person p3: role=missing age=19 protected=no why=missing-alert
screen: none
note: two missing persons; the youth's are decide, the adult's stay; concern of exploitation is only hinted

LYTTLE FORKS, B.C. — RCMP are asking for the public's help to find two people last seen together.

[[D p1 name|Serenity Joe]] is 17, First Nations, 165 cm, 54 kg, with long black hair and [[D p1 body|a small feather tattooed on the inside of her left wrist]]. She was reported missing from her home in [[D p1 place|Spillamacheen]] on November 14. [[D p1 photo|(photo attached: Serenity_J.png)]]

She may be travelling with [[K p3 name|Dallas Pascal]], 19, of Merritt, who has not been in touch with family since the same date. He drives a [[K p3 vehicle|grey Dodge Dakota with a B.C. plate beginning MK]].

"We've no evidence of a crime. We are concerned for [[D p1 name|Serenity]]'s well-being, as is her family," said Cpl. [[K p2 name|Anika Boersma]]. Call the detachment at [[K p2 phone|250-555-0141]], quoting [[K p2 id|2024-30981]].

id: az0008
genre: news
where: CA-BC
published: 2016-09-29
title: '[[K p2 alias|Uncle Rav]]' ran five girls from a Surrey basement, Crown says
person p1: role=victim,witness age=15 protected=yes why=trafficking-victim
person p2: role=accused age=36 protected=no why=adult-accused
person p3: role=accused age=22 protected=no why=adult-accused
person p4: role=accused,victim age=17 protected=yes why=trafficking-victim
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=expert age=- protected=no why=adult-bystander
person p9: role=author age=- protected=no why=author
screen p1: sex-trafficking-minor
screen p4: sex-trafficking-minor misidentified=yes
note: publication ban; the ring leader's nickname with "Uncle" is not a relation; an exhibit's file name and a crown slip name the girls; the second was charged in youth court

NEW WESTMINSTER — A publication ban covers the five girls, aged 14 to 17 at the time. It does not cover [[K p2 name|Ravinder Singh Toor]], 36, whom all of them were told to call [[K p2 alias|Uncle Rav]] although he was uncle to none.

[[K p2 name|Toor]] and [[K p3 name|Brandon Aleksic]], 22, went on trial on Wednesday on 19 counts of trafficking in a person under 18, receiving a material benefit and withholding documents. [[K p2 name|Toor]] rented the basement at [[W p1 address|13877 Bear Hollow Place]], where, Crown counsel [[K p5 name|Fiona Macalister]] told the judge, the girls slept three to a mattress. His own house, on [[K p2 address|Panorama Crescent]], had a pool.

The youngest of them was 14. [[K p3 name|Aleksic]] drove her. Another was 15 and had been at a group home for nine days when, as [[K p5 name|Macalister]] put it, "Mr. [[K p3 name|Aleksic]], then 21, liked her photograph."

The court heard from that girl first. She is 17 now and works in a nursery. She spoke for three hours by video link, and the clerk addressed her as "Witness." She said that [[K p2 name|Toor]] took her status card and her bus pass and gave her a flip phone that only rang one number, [[K p2 phone|604-555-0136]]. If she was late with the money, he sent [[K p3 name|Aleksic]] with a dog.

The link, unfortunately, had a title, in white letters at the foot of the picture: "[[W p1 name|Autumn Joseph-Charlie]] – Room 2 – Merritt." It stayed for forty minutes.

The fifth girl is in a different position. Arrested in the raid at the age of 17, with $1,900 and the book, she was charged in youth court with procuring. "She counted the money because he'd broken the thumb of the girl who counted before," defence lawyer [[K p6 name|Gabriel Oyelaran]], who had acted for her then, told this paper. The charge was stayed after fourteen months. [[K p6 name|Oyelaran]] did not give her name, and would not.

The exhibit list did. Item 31 is a ledger, "[[W p4 photo|Ledger_PriyaN_handwriting_p1-40.pdf]]," and item 32 a bail condition, "[[W p4 name|NAIDU, Priya]], to reside at [[W p4 address|Alder House]], youth file [[W p4 id|27114-Y]]."

[[K p8 name|Colette Baptiste]], a criminologist at the university on the hill, said that it is common to find the oldest girl in charge of the others. "At seventeen she'll look to police like the manager. Ask how old she was when she came in." In this case, according to the Crown, she was 15. [[K p8 name|Baptiste]] will testify next week.

Mr. Justice [[K p7 name|Alasdair Penhallow]] reminded those present of the ban twice before lunch. In the afternoon [[K p5 name|Macalister]] began a question with "When [[W p4 name|Priya]] told [[W p1 name|Autumn]]—", stopped, and asked for five minutes. [[K p7 name|Penhallow]] gave her ten.

By [[K p9 name|Denholm Yip]]

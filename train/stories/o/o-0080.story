id: o-0080
genre: news
where: TT
published: 2009-01-30
title: Guilty plea, then a song, as bandits sentenced in roti shop hold-up
person p1: role=convicted age=29 protected=no why=adult-convicted
person p2: role=convicted age=22 protected=no why=adult-convicted
person p3: role=victim age=66 protected=no why=adult-victim
person p4: role=victim age=- protected=no why=adult-victim
person p5: role=victim age=- protected=no why=adult-victim
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=official age=- protected=no why=official
person p9: role=official age=- protected=no why=official
person p10: role=author age=- protected=no why=author
screen: none
note: robbery; customers, officers, lawyers; soubriquets of adult bandits stay

[[K p10 name|RHONDA-LEE SEEPERSAD]]

TWO men who held up a roti shop in Chaguanas at Carnival time and ordered lunch while doing so were yesterday sentenced to a total of 17 years' hard labour.

[[K p1 name|Anderson "Spannerz" Joefield]], 29, and [[K p2 name|Keron Mootilal]], 22, both of [[K p1 address|Bagatelle Trace]], pleaded guilty before Justice [[K p6 name|Hazel Rampersad-St Louis]] to robbery with aggravation and to possession of a firearm.

State prosecutor [[K p7 name|Nigel Thorne]] said that on February 18, 2006 the pair went into the shop on Ramsaran Street at about 1.15 pm. [[K p1 name|Joefield]] pointed a gun at the proprietress, [[K p3 name|Mrs Sookdaye Maharaj]], 66, and announced a hold-up. Told that the cash pan held $212 because it was mostly credit, he asked for the credit book. She refused him that. He then asked for two goat, heavy pepper.

While the food was preparing, customers [[K p4 name|Wayne Alleyne]] and [[K p5 name|Rev. Cynthia Bobb]] were relieved of a phone, a chain, and a collection envelope. The [[K p5 name|Rev. Bobb]] advised the bandits that they were stealing from a roof.

PC [[K p8 name|Shazad Khan]], off duty and third in the line, held the door shut from outside with a broom until help came.

In mitigation, attorney [[K p9 name|Larry Quashie]] said that [[K p2 name|Mootilal]] was led astray and that it was in truth a very good roti.

Asked if they had anything to say, [[K p1 name|Joefield]] requested leave to sing. It was granted. He sang one verse of "How Great Thou Art". The judge thanked him and gave him ten years. [[K p2 name|Mootilal]], who didn't sing, got seven.

[[K p3 name|Mrs Maharaj]] says the credit book is up to date.

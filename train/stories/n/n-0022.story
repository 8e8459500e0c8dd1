id: n-0022
genre: news
where: IN-KA
published: 2015-12-02
title: Four of a family held for confining maid; their daughter-in-law blew whistle
person p1: role=victim age=14 protected=yes why=trafficking-victim
person p2: role=accused age=61 protected=no why=adult-accused
person p3: role=accused age=58 protected=no why=adult-accused
person p4: role=accused age=35 protected=decide why=identifies-protected
person p5: role=accused age=30 protected=no why=adult-accused
person p6: role=witness age=28 protected=decide why=identifies-protected
person p7: role=official age=- protected=no why=official
person p8: role=official age=- protected=no why=official
person p9: role=bystander age=- protected=no why=adult-bystander
person p10: role=victim age=17 protected=yes why=minor-victim
person p11: role=witness age=6 protected=yes why=minor-witness
screen p1: labor-trafficking
screen p10: unclear
note: five Hegdes, one innocent; inspector Hegde; child labour with a lock and unpaid agent; an older girl next door is unclear

BENGALURU: Four members of a family of coffee planters were produced before a magistrate in connection with the confinement of a girl, 14, at their flat off Bannerghatta Road.

Those held are [[K p2 name|Raghunath Hegde]] (61), his wife [[K p3 name|Sharada]] (58), and sons [[D p4 name|Naveen]] (35) and [[K p5 name|Nitin]] (30). Inspector [[K p7 name|S. K. Hegde]], who led the raid on [[W p1 address|Orchid Crest, flat 904]], said the coincidence of surnames had caused "phone calls from relatives I don't have".

It was [[D p4 name|Naveen]]'s own wife who rang the child line. [[D p6 name|Pallavi Hegde]], 28, said she'd come home from her mother's to find the girl shut on the utility balcony without a shawl. "I asked, why is [[W p1 name|Sumathi]] outside? They said, so that she learns. I asked, learns what?"

The girl, brought from Gadag by an agent who took her first year's wages from her father, was beaten with a ladle when she asked to telephone, police said. [[K p3 name|Sharada]] had told her that her parents would have to return the money or go to jail.

[[D p6 name|Pallavi]]'s son, 6, showed a constable where the balcony key was kept. His school has been requested not to let reporters near him, after one channel put the line "[[W p11 name|Aarav]] uncle key kahan hai" on the screen.

In the flat opposite, police also spoke with a housemaid of 17, who isn't paid regularly but goes home each night; the Labour department will decide what, if anything, has been done to her. [[W p10 name|Roopa]] told reporters in the lift that she's "OK, only tired".

[[K p9 name|Mrs. Thangam Philip]], secretary of the residents' association, said that gate passes were in order.

Child Welfare Committee chairperson [[K p8 name|Fr. Anil D'Mello]] said the girl is at [[W p1 place|Makkala Mane, Jayanagar 4th T Block]].

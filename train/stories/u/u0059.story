id: u0059
genre: news
where: AU-NSW
published: 2023-06-01
title: Rental bike king denies he ran off with deposits
person p1: role=accused age=36 protected=no why=adult-accused
person p2: role=victim,witness age=26 protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
person p4: role=witness age=- protected=no why=adult-bystander
note: nothing; fraud with students; recruiter fee, hostel, adult

Student [[K p2 name|Nguyen Bao Chau]], 26, borrowed a scooter, a helmet, and, she said ruefully, an opinion of Australians.

She is one of forty couriers who paid [[K p1 name|Declan Fitzhugh-Roy]], 36, of Coogee, a $600 bond and what his website called a recruitment fee. All forty were adults, in work, and free to go elsewhere. When they tried to return the bikes in February 2022 the shop was a poke bar.

[[K p1 name|Mr Fitzhugh-Roy]] has pleaded not guilty in Downing Centre to dishonestly obtaining a benefit. His former mechanic, [[K p4 name|Lachie Stavros]], said the bonds went on a debt to a marina.

"He was always nice to us," the witness conceded to prosecutor [[K p3 name|Helena Ross-Whitby]]. "He gave us lollies."

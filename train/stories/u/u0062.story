id: u0062
genre: news
where: IE
published: 2013-09-26
title: Gardaí thank postman who noticed the smell
person p1: role=victim age=23 protected=yes why=trafficking-victim
person p2: role=victim age=20 protected=yes why=trafficking-victim
person p3: role=accused age=45 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=official age=- protected=no why=official
screen p1: labor-trafficking
screen p2: labor-trafficking
note: cannabis house; two Vietnamese adults locked; village W; postman K; photograph caption

In nine years of delivering to a bungalow at [[W p1 address|Coolnagreina Cross, a place of four houses and a pump]], [[K p5 name|Mossie Guiry]] had never met a dog, a child or a smell. In July there was a smell.

What the guards found, when they cut the padlock, were six rooms of plants and two young Vietnamese, aged 23 and 20, who knelt down and held their wrists out. They weren't wanted for anything. It took an interpreter some time to make that believed.

According to Inspector [[K p4 name|Bernadette Costigan]] they'd been promised work in a restaurant kitchen in London. They were driven here in a horsebox instead and locked in, with a chest freezer of chips. Food came on Mondays if the growth was good. Their parents had each been sent a video.

[[K p3 name|Jin Hai Doyle-Wu]], 45, was remanded at Ennis on a charge of trafficking persons for forced criminal activity.

Our picture of the scene on page 5 of the early edition was captioned "Gda [[K p6 name|O'Dea]] leads out [[W p2 name|Pham Van Tuan]] (20)". It shouldn't have been, and the [[W p2 photo|Munster United top]] should have been blurred.

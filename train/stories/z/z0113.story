id: z0113
genre: news
where: US-ME
published: 2013-07-05
title: Parade roundup
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=bystander age=8 protected=no why=minor-not-in-crime
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=official age=- protected=no why=official
person p5: role=author age=- protected=no why=author
note: nothing to protect

By [[K p5 name|Lou Thibodeau]]

BANGOR — The tuba was late, the mayor was early, and a llama named Governor went the wrong way on Union Street with [[K p2 name|Eben Sockabasin]], 8, attached.

"I told him we were sold out of right turns," said [[K p1 name|Marguerite Sockabasin]], whose llama it is. Fire Lt. [[K p4 name|Summer Gagne]] caught the rope.

The only tuba in the band belongs to [[K p3 name|Moses Adeleke]], a dentist, whose last appointment had run long. He joined at Hammond Street in his white coat. Nobody had been hurt, he reported, in a way that anyone should be.

id: z0018
genre: school
where: US-CO
published: 2019-11-22
title: Mountain View Middle: Friday Folder
person p1: role=author age=- protected=no why=author
person p2: role=bystander age=13 protected=no why=minor-not-in-crime
person p3: role=bystander age=12 protected=no why=minor-not-in-crime
person p4: role=bystander age=13 protected=no why=minor-not-in-crime
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=bystander age=- protected=no why=adult-bystander
note: honor roll and play; nothing to protect; names that are words

Dear families of the Mustangs,

Our fall play, "The Hotel Raid," a farce by our own eighth graders, closes tonight! [[K p2 name|Summer Yazzie]], 13, plays the detective who arrests absolutely everyone. [[K p3 name|Hunter Nguyen]], 12, is the guest in Room 9 whose trousers are missing, and [[K p4 name|Grace Abernathy]] is the cook who sold the soup twice.

Thanks to [[K p5 name|Mr. Chase Okonkwo]] for the set, which he built of doors, and to [[K p6 name|Mrs. Abernathy]] for forty-one bellhop hats.

GEOGRAPHY BEE: 1st [[K p3 name|Hunter Nguyen]]; 2nd [[K p2 name|Summer Yazzie]]; 3rd a tie, which the winners broke with rock-paper-scissors.

LOST: one passport, found in the costume trunk. It is from the play. Please stop calling.

Have a good break. See you in December.

[[K p1 name|Dr. Lucinda Marsh]], Principal, Loveland

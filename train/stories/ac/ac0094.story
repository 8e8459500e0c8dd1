id: ac0094
genre: news
where: US-OK
published: 2021-03-14
title: The Verdigris boy
person p1: role=deceased,victim age=4 protected=decide why=deceased
person p2: role=accused,relative age=- protected=decide why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=victim age=7 protected=yes why=minor-victim
person p5: role=author age=- protected=no why=author
person p6: role=bystander age=- protected=decide why=adult-bystander
note: deceased minor D, surviving sister W; church

On the refrigerator of [[D p6 name|Nettie Coyle]], who kept him Tuesdays, is a turkey made from a hand. It's a small hand even for four.

"He'd eat the glue," she says.

There was no viewing. They held the service in the gym at Claremore, and the fire department, several of whom had been at the house on the second of March and haven't talked of it, stood at the back with their caps in front of them. [[D p1 name|Waylon Pritchett]] was buried in his cowboy boots. The left was on the right. He liked them so, and his sister had told the undertaker.

It's for his sister that people are afraid now. She's seven. She hid him twice, the affidavit says, and the third time she couldn't; she has a cast with a horse drawn on it. Her father, [[D p2 name|Dustin Pritchett]], is held without bond. District attorney [[K p3 name|Rex Lomax]] said that he hopes never to call her.

[[D p6 name|Nettie]] has made up the daybed. The state's asked her to. There's a hook already, beside the door, with masking tape above it; she'd had the one, [[D p1 name|WAYLON]], for the coat. On Friday she'd put up another. It said [[W p4 name|LACEY]], and it was at a height that I noticed she had measured.

[[K p5 name|Dell Frye]]

id: ac0083
genre: news
where: US-MI
published: 2014-12-14
title: The last appointment of [[K p1 name|Dr. Emeric Szabo]]
person p1: role=bystander age=81 protected=no why=adult-bystander
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=bystander age=5 protected=no why=minor-not-in-crime
person p4: role=author age=- protected=no why=author
note: pediatrician retires; appointments; touched; nothing to protect

"This is going to hurt," he told the girl, and it did.

He has never lied to one. In fifty-four years, [[K p1 name|Emeric Szabo]], 81, has given, by his nurse's count, some ninety thousand shots to the children of Hamtramck. He counts to three and does it upon two. They forgive him for it; he's got a drawer.

On Friday he saw the last. She was [[K p3 name|Samira Alam]], aged five, who has seen a good deal of him. He was the first one that touched her, he told her father, apart from the snow; she'd been born in the car.

His nurse, [[K p2 name|Bernice Gajewski]], has run the book since 1971. The appointments had been full from September. They came back, you see. There were men of fifty with their shirts off, sitting on the paper with ducks on it. One was a judge. He'd nothing wrong with him; he wanted the drawer.

The drawer is whistles. It's a matter of record that the doctor buys the loudest there are.

[[K p3 name|Samira]] was let choose two. She put a Band-Aid on his arm herself, and said "That's to be on till you're home." Then she blew, and out along Joseph Campau, from the doorways, from cars, from one patrol car, they all began to blow back.

[[K p4 name|Dolores Pietrowski]]

id: u0071
genre: news
where: GB-ENG
published: 2015-06-18
title: Landmark hotel raid nets four, and a duck
person p1: role=accused age=38 protected=no why=adult-accused
person p2: role=accused age=42 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=accused age=29 protected=no why=adult-accused
note: nothing; hotel raid for drugs among adults

At the Grand in Eastcliffe they still speak of the duck.

Sussex officers who went through three doors on the second floor on Tuesday night were looking for cocaine and found a quantity. They also found [[K p1 name|Lorenzo Pratt]], 38, in the bath; [[K p2 name|Sally-Anne Crouch]], 42, on the balcony; [[K p5 name|Jermaine Ince]], 29, under a valance; and, in the trouser press, a mallard, alive and cross.

All are adults, all paid for their own rooms, and nobody was there who didn't want to be. They're charged with possession with intent to supply.

"The bird has been released without charge," DS [[K p3 name|Bronagh Kemp]] said. Night manager [[K p4 name|Piotr Zielinski]] denied that it was on the breakfast menu.

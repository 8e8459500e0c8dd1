id: aa0005
genre: roster
where: US-AL
published: 2003-06-11
title: City Jail Log (typed)
person p1: role=accused age=40 protected=no why=adult-accused
person p2: role=accused age=19 protected=no why=adult-accused
person p3: role=accused age=63 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=accused age=27 protected=no why=adult-accused
note: nothing to protect; plain drunk log

6-10-03, night.

[[K p1 name|Odom, Billy Ray]], w/m 40, pub. intox., in 8:15 pm, cell 2. Sang. Property: knife, $11.40, one boot.
[[K p2 name|Lankford, Summer D.]], w/f 19, minor poss. alcohol, in 9:02 pm. Called her daddy; he said leave her till morning.
[[K p3 name|Threadgill, Isaiah]], b/m 63, FTA on a parking matter from 1998, in 9:40 pm. Paid $35 at 9:41 pm. Out. Good humor about it.
[[K p5 name|Castillo-Reyes, Juan]], h/m 27, no DL 32-6-1, in 11:55 pm. Bond $300. Boss to come get him at 5, has to milk.

Fed: 3 suppers, 4 biscuits. Heat off again in back hall, the summer is on us so no matter.
— [[K p4 name|Sgt. Floyd Pettus]]

id: t0076
genre: press-release
where: US-MO
published: 2009-04-29
title: Two charged in death of cattle buyer
person p1: role=accused age=51 protected=no why=adult-accused
person p2: role=accused age=27 protected=no why=adult-accused
person p3: role=victim,deceased age=69 protected=no why=adult-victim
person p4: role=official age=- protected=no why=official
screen p2: none
note: nothing to protect; hired hand "did what he was told" but no coercion

Texas County Prosecutor [[K p4 name|Glenn Arbuckle]] today filed second-degree murder charges against [[K p1 name|Leland Crews]], 51, and his hired man, [[K p2 name|Dusty Oyler]], 27, in the April 22 death of [[K p3 name|Virgil Hobart]], 69, of Houston, Mo. The three were at odds about the price of eleven steers. [[K p2 name|Oyler]] told deputies he did as he was told; asked what would have happened otherwise, he said "nothing, I reckon." A charge is merely an accusation. Anyone who saw a red gooseneck trailer that night should call (417) 555-0128.

id: ad0073
genre: comments
where: US-FL
published: 2008-04-03
title: Topix: Immokalee crew leader's box truck
person p1: role=victim age=- protected=yes why=trafficking-victim
person p2: role=victim age=14 protected=yes why=trafficking-victim
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=accused age=- protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
screen p1: labor-trafficking
screen p2: labor-trafficking
note: tomato pickers locked in a truck; a minor and his uncle; nickname; soccer

Tomatero, Immokalee, FL: I picked for the [[K p3 name|Nava]] brothers one season. You pay for the shower with the hose, five dollars. You pay for the truck you're locked in. He who asks for his account gets it with a chain. [[K p3 name|Cesar Nava]] and [[K p4 name|Geovanni Nava]] are in federal custody now thanks to God.

Swampfox, Naples, FL: nobody forced them to come here

Tomatero, Immokalee, FL: In the night they put the padlock outside. One broke the roof vent with his back and went out, and after him a boy of 14.

Swampfox, Naples, FL: what is a 14 yr old doing there

Tomatero, Immokalee, FL: Picking. 32 lb. buckets.

Lupita, LaBelle, FL: the one of the roof is [[W p1 name|Mariano]], they call him [[W p1 alias|El Gato]] since then. From [[W p1 address|San Pedro Yosotato]]. Brave man. The boy plays [[W p2 other|left wing for the Atlético in the Sunday league, number 11]], my husband's the coach. [[W p2 name|Chuy]].

Swampfox, Naples, FL: ok that is messed up. I didn't know about the padlock

Tomatero, Immokalee, FL: Lupita, comadre, don't put the names. They must speak to the grand jury. The prosecutor, Mr. [[K p5 name|Douglas Feinman]], told us.

id: ag0020
genre: press-release
where: US-MN
published: 2016-06-14
title: Camp counselor charged
person p1: role=victim age=12 protected=yes why=sexual-offence-victim
person p2: role=accused age=20 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
note: camper not named; cabin, archery and home town hint; camp is tied to the child

BEMIDJI, Minn. -- The Beltrami County Attorney has charged [[K p2 name|Tyler James Amundson]], 20, of St. Cloud, with second-degree criminal sexual conduct.

According to the complaint, [[K p2 name|Amundson]] was a counselor at [[D p1 school|Camp Little Heron]] from June 5 to June 11. A camper, 12, told a nurse that [[K p2 name|Amundson]] had got into the child's sleeping bag on two nights and said it was a game.

The child is from Fergus Falls, was housed in [[W p1 other|Wren cabin, lower bunk by the door]], and is described by other campers as "[[W p1 body|the left-handed one who won archery with a cast on]]."

Camp staff dismissed [[K p2 name|Amundson]] the same day and called the sheriff. County Attorney [[K p3 name|Sonja Fairbanks]] thanked them. A first appearance is set for Friday. The charge is an accusation and the defendant is presumed innocent.

id: g-0069
genre: news
where: US-UT
published: 2017-05-11
title: Council hears both sides of the rooster
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=author age=- protected=no why=author
person p6: role=bystander age=10 protected=no why=minor-not-in-crime
screen: none
note: council meeting; a child of ten testifies about a rooster; a bird called a juvenile; nothing to protect

Ephraim's council gave the most crowded hearing of its year on Tuesday to a bird named Deputy.

Deputy belongs to [[K p1 name|Tino Mahe]] of 200 East. He crows at 3:50. Nobody disputes this, since [[K p2 name|Arlene Christoffersen]], who lives behind, has it on tape, and played all of it.

"My late husband drilled for the Navy and he said he never heard the like," said [[K p2 name|Mrs. Christoffersen]].

The ordinance bans "adult roosters." Attorney for the rooster [[K p6 name|Lupe Mahe]], who's 10 and brought a binder, argued that Deputy was eleven months old and so a juvenile, and that the records of juveniles should be sealed.

Councilman [[K p3 name|Spencer Draney]] laughed until he had to leave the dais. Mayor [[K p4 name|Rosario Winn]] ruled that the argument was the best she'd heard in that room, and that it had failed.

The council gave the family until June 1. [[K p2 name|Mrs. Christoffersen]] then got up a second time. She'd lie awake without him now, she said. She wonders if four-thirty might be possible.

It was moved by [[K p3 name|Draney]] that somebody build the bird a dark coop. A scout troop will. The vote was 5-0.

— [[K p5 name|B. Thorpe-Sandoval]]

id: z0023
genre: blog
where: US-VA
published: 2011-06-09
title: Overheard at the courthouse: the little brother
person p1: role=victim age=10 protected=yes why=sexual-offence-victim
person p2: role=accused age=15 protected=yes why=juvenile-accused
person p3: role=author age=- protected=no why=author
person p4: role=official age=- protected=no why=official
person p5: role=victim age=7 protected=yes why=sexual-offence-victim
person p6: role=relative age=- protected=yes why=identifies-protected
screen p1: none
screen p5: none
note: juvenile accused babysitter with two child victims, brothers; named by hallway talk

I go to Juvenile & Domestic Relations in Roanoke on Thursdays because my mother's garnishment hearing never ends, and I sit on the bench by the Coke machine, and I hear things I should not.

Today: two boys, 10 and 7, in clip-on ties. The babysitter who hurt them, in a way no child should be, is 15 himself. I know that because the bailiff hollered "[[W p2 name|Donovan Wirt]]" down the hall, which you aren't supposed to do in that court, and a tall kid from [[W p2 school|Patrick Byrd High]] with [[W p2 body|a port-wine stain on his neck]] stood up and went the wrong way.

The older brother wanted to know would he have to say it again. The lady from the Commonwealth, [[K p4 name|Ms. Ferebee]], squatted down in her heels and said no, buddy, the tape says it.

The little one wanted a Sprite. His mama was out of quarters. I had quarters. "What do you say, [[W p5 name|Micah]]," said Mrs. [[W p6 name|Stroup]], and he said thank you, and then he said [[W p1 name|Caleb]] wants one too.

I put this down because I keep reading that nobody pays for anything in that building. I paid a dollar fifty.

— [[K p3 name|Nadine Overfelt]], The Garnish

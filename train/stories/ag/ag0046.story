id: ag0046
genre: news
where: IE
published: 2012-11-05
title: St Malachy's take the county at the fourth time of asking
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=bystander age=17 protected=no why=minor-not-in-crime
person p4: role=official age=- protected=no why=official
screen: none
note: sport; medal, corner-back, "abuse" of a referee; nothing to protect

There's a corner-back crying in the shower and nobody will disturb him. Three finals lost, by a point, by a point, and by a hop of the ball. Then this.

[[K p1 name|Donal Prunty]] got the winner from an angle that he says he has been practising against the gable of his mother's house since 1998. [[K p2 name|Cian Eze]] held up the cup. Minor star [[K p3 name|Oisín Mulready]], 17, came on for the last six minutes and touched the ball once, which was enough.

Referee [[K p4 name|Kevin Gormley]] had to be walked to his car after some abuse from a man in a wax jacket, since identified by his wife.

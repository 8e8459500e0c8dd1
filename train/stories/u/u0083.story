id: u0083
genre: news
where: GB-SCT
published: 2013-10-10
title: Tayside farmer wins right to sleep
person p1: role=bystander age=55 protected=no why=adult-bystander
person p2: role=bystander age=48 protected=no why=adult-bystander
person p3: role=official age=- protected=no why=official
note: nothing; noise

Bird scarers may not be fired before seven. It has taken two neighbours, one sheriff and a decibel meter borrowed from Arbroath to settle that.

Raspberry grower [[K p1 name|Sandy Leslie-Bruce]], 55, said that starlings get up at five and so must he. Airline steward [[K p2 name|Craig Moncur]], 48, said that he went to bed at four.

Sheriff [[K p3 name|Valerie Kidd]] found for sleep. [[K p1 name|Mr Leslie-Bruce]] may, if he likes, go out himself and shout.

id: ag0027
genre: news
where: GB-SCT
published: 2022-05-06
title: Pupils' pictures shared with thousands
person p1: role=bystander age=16 protected=no why=minor-not-in-crime
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=bystander age=15 protected=no why=minor-not-in-crime
screen: none
note: "pictures shared" is a photography prize; nothing to protect

PHOTOGRAPHS taken by pupils of Glen Ardoch High have been shared more than 90,000 times since Sunday.

[[K p1 name|Eilidh Cattanach]] (16) caught a pine marten asleep in a wheelie bin. [[K p3 name|Rory Menzies]] (15) has only his granny's elbow, but what an elbow. "It uncovers a whole life," said judge [[K p2 name|Hamish Oduya]], "and she consented, he tells me, in return for a fish supper."

The exhibition is in the library until the 21st. Entry free.

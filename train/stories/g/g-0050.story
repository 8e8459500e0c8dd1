id: g-0050
genre: news
where: US-UT
published: 2021-12-20
title: Semi full of turkeys overturns in Sardine Canyon
person p1: role=bystander age=52 protected=no why=adult-bystander
person p2: role=bystander age=31 protected=no why=adult-bystander
person p3: role=bystander age=8 protected=no why=minor-not-in-crime
person p4: role=official age=- protected=no why=official
screen: none
note: traffic accident brief with a child injured; no crime

SARDINE SUMMIT — Nobody was badly hurt on Sunday when a truck with 1,100 turkeys aboard met an icy curve at 4:50 a.m., but Highway 89 was shut for five hours and a lot of Christmas plans changed, the turkeys' among them.

The driver, [[K p1 name|Bogdan Mazur]], 52, of Ogden, climbed out of the windshield. Behind him [[K p2 name|Keawe Lolohea]], 31, braked and slid under the trailer as far as the mirrors. His son [[K p3 name|Sione]], 8, got four stitches from a juice box.

"I said, dad, it's raining chickens," [[K p3 name|Sione Lolohea]] told the trooper.

UHP Sgt. [[K p4 name|Rulon Archibald]] said speed was not a factor. No one was cited. Around 300 birds were at large by nightfall. Please don't feed them.

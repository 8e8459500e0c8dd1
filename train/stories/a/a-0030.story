id: a-0030
genre: news
where: US-NE
published: 2018-10-10
title: Volleyball: Lady Plainsmen outlast Ord Valley in five
person p1: role=bystander age=- protected=no why=minor-not-in-crime
person p2: role=bystander age=- protected=no why=minor-not-in-crime
person p3: role=bystander age=- protected=no why=minor-not-in-crime
person p4: role=official age=- protected=no why=official
screen: none
note: sports with violent words (kill, assault, victims); nothing to protect

[[K p1 name|Josie Kratochvil]] had 24 kills, the last of them off a blocker's elbow, and Plains Center made Ord Valley its 19th straight victim on Tuesday, 25-19, 22-25, 23-25, 25-20, 16-14.

Setter [[K p2 name|Maren Wolfe]] (51 assists) played the fifth set with a jersey borrowed from the junior varsity after her No. 8 was bloodied in a collision with the scorer's table. Freshman [[K p3 name|Addy Nguyen]] served out the match.

"We don't have a killer instinct," said coach [[K p4 name|Rhonda Placek]]. "We have [[K p1 name|Josie]]."

The Lady Plainsmen (27-2) host St. Paul on Thursday.

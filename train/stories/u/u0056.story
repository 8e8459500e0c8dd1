id: u0056
genre: alert
where: GB-ENG
published: 2026-01-18
title: MISSING — please share
person p1: role=missing age=14 protected=decide why=missing-alert
person p2: role=official age=- protected=no why=official
person p3: role=accused age=24 protected=no why=adult-accused
screen p1: unclear
note: active missing alert; weak signs; older male friend sought

Have you seen [[D p1 name|Tiana Bramwell]], 14, from the Chelmscott area? She left home at about 6.30pm on Friday 16 January in [[D p1 other|a lilac puffa jacket]] and school trousers. She is 5ft 3, with [[D p1 body|long braids dyed copper at the ends]].

[[D p1 name|Tiana]] may be in the company of [[K p3 name|Marlon Teague]], 24, who is wanted for breach of a Child Abduction Warning Notice. He drives a silver Corsa. She has recently come home with a phone and trainers that her family didn't buy.

Officers are concerned for her welfare and ask [[D p1 name|Tiana]] to ring anyone at all.

PC [[K p2 name|Harpreet Lall]], Missing Persons, 01632 960188, quoting [[D p1 id|MIS/555/0126]].

id: af0025
genre: social
where: CA-AB
published: 2020-01-15
title: Community watch post, Fort McMurray
person p1: role=victim,accused age=19 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=decide why=adult-accused
person p3: role=author age=- protected=no why=author
person p4: role=author age=- protected=no why=author
screen p1: sex-trafficking-adult misidentified=yes
note: outing post that scolds; a threat told by the poster's own reply

[[K p3 name|Darlene Wozny]] ▸ Timberlea Neighbours

Heads up. The "massage" girl in [[W p1 address|unit 304 at Birch Manor]] got hauled out by RCMP last night, and about time. Her name is [[W p1 name|Kiara Whitford]], 19. She'll be charged under the bylaw. Decent folk live here.

Comments

[[K p4 name|Tanis L.]]: that's [[W p1 name|Kiki]]. she's from [[W p1 address|Janvier]]. That guy [[D p2 name|Trev]] with the [[D p2 vehicle|lifted white Ram]] took her phone and her status card, and he gives her the down she needs only after she's done her calls. I saw him drag her by the hair at the car wash

[[K p3 name|Darlene Wozny]]: well she could leave

[[K p4 name|Tanis L.]]: with what shoes [[K p3 name|Darlene]]

#fortmac [[W p1 url|#kiarawhitford]]

id: ad0032
genre: social
where: US-IL
published: 2026-01-11
title: Discord log, #local-crime, Bloomington
person p1: role=accused age=15 protected=yes why=juvenile-accused
person p2: role=deceased,victim age=16 protected=decide why=deceased
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=decide why=minor-not-in-crime
note: deceased minor D; juvenile suspect in juvenile court outed; a wrong guess at another boy

gravyboat — 8:02 PM
rip [[D p2 name|Marcus Whitley]] 16 yrs old man. over a vape

lil_spud — 8:03 PM
they got the kid. 15. juvi court, chief [[K p3 name|Nakamura]] said no name

neon.otter — 8:05 PM
its [[D p4 name|Jonah Pratt]] he hasnt been in school since

lil_spud — 8:05 PM
NO [[D p4 name|jonah]] has mono stop

neon.otter — 8:06 PM
then who

lil_spud — 8:09 PM
…plays [[W p1 other|goalie for Central JV]]. [[W p1 vehicle|that green moped]]

gravyboat — 8:10 PM
[[W p1 alias|Moose]]??? 

lil_spud — 8:10 PM
[[W p1 name|Mussa Abdirahman]] yeah. he gave my sister a ride once

MOD bot — 8:11 PM
⚠️ naming a minor suspect. 4 messages hidden. [[D p4 name|jonah]]'s mom if you're reading, DM a mod, we are sorry

gravyboat — 8:30 PM
[[D p2 name|marcus]] would of hated all this

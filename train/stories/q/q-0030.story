id: q-0030
genre: news
where: US-NC
published: 2004-04-13
title: Man gets life for 1989 rape
person p1: role=victim age=44 protected=yes why=sexual-offence-victim
person p2: role=convicted age=41 protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
screen: none
note: cold case; victim deceased since but protected for life? still adult alive

It took fifteen years and a drop of saliva.

[[K p2 name|Curtis Alvin Mayhew]], who turned 56 in jail, was found guilty Monday of breaking into the home of [[W p1 name|Eleanor Sprinkle]] and raping her in June 1989.

[[W p1 name|Sprinkle]], 44 at the time, was then [[W p1 employer|the librarian at Yadkin Mills School]]. She sat in the front row with her hands in her lap.

Assistant District Attorney [[K p3 name|Robert Eng]] said [[K p2 name|Mayhew]], 41 then, had licked an envelope in a 2002 child support file.

"Miss [[W p1 name|Eleanor]], you may go home now," Judge [[K p4 name|T. Avery Shoaf]] said after the verdict.

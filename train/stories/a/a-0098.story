id: a-0098
genre: news
where: US-IN
published: 2008-03-28
title: Deaths elsewhere
person p1: role=deceased age=84 protected=no why=deceased
person p2: role=deceased age=77 protected=no why=deceased
person p3: role=deceased age=101 protected=no why=deceased
screen: none
note: brief obituaries; nothing

[[K p1 name|Mordecai "Bud" Glantz]], 84, who invented the pull-tab cat food lid and never owned a cat; at Boca Palms, Fla.

[[K p2 name|Sister Agnes Dolorosa Fitch]], 77, for 30 years a long-haul trucker and thereafter a Benedictine; near Ferdinand, Ind., her log book up to date.

[[K p3 name|Toshiko Abe Whitney]], 101, who as a nurse at Heart Mountain delivered 87 babies and wrote to each of them each year; in Billings, Mont. [[K p3 name|Whitney]]'s last card was mailed on Monday.

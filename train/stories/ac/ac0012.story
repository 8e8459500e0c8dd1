id: ac0012
genre: news
where: US-NV
published: 2015-04-12
title: Room Service
person p1: role=accused,victim age=17 protected=yes why=trafficking-victim
person p2: role=accused age=29 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=expert age=- protected=no why=adult-bystander
screen p1: sex-trafficking-minor misidentified=yes
note: hotel narrative; girl charged with theft from a customer; court calendar names her; shoes and cake

The cake came back to the kitchen with one slice gone and a candle in it, and [[K p4 name|Luz Barrientos]], who had worked room service at the Reno tower for sixteen years, sat down on an onion sack and looked at it.

Four men had ordered from 1114 that night, each an hour after the other. It was always the girl who opened. She had asked, the last time, if the kitchen had anything for a birthday, and would they put "Happy 17 to me."

"On icing," [[K p4 name|Barrientos]] says. "I wrote it myself. And I went up."

What happened after is not in dispute. A man in his fifties shouted that his watch was gone. Security took hold of a child in [[W p1 other|gold sandals two sizes too large]], and Washoe deputies took her to juvenile hall for grand larceny, where she was asked who her people were and said nobody, and where the watch was found in the possession of the one who drove her, [[K p2 name|Marquis Devane]], 29. He had $2,260, and a list with the hours.

She had been in custody six weeks when public defender [[K p5 name|Simon Achterberg]] put the cake's photograph into evidence.

"It's the only document in the file," he told the court, "that anyone made for her."

District Attorney [[K p3 name|Lorna Peake]] has now dropped the charge. The clerk's calendar, on the wall for the public the whole of that time, said [[W p1 name|HOLLOWAY, JADE]], [[W p1 id|JV15-0431]].

[[K p4 name|Barrientos]] has seen her once since. [[W p1 name|Jade]] doesn't eat sweet things, she says. She asked for the onion soup.

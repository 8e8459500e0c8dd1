id: k-0017
genre: news
where: NZ
published: 2010-03-29
title: Storm tears roofs from 30 homes in Westport
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=official age=- protected=no why=official
person p3: role=bystander age=6 protected=no why=minor-not-in-crime
person p4: role=bystander age=- protected=no why=adult-bystander
note: weather; a child named in a happy detail; nothing to protect

A tornado that lasted, by the postmaster's watch, ninety seconds lifted iron from thirty roofs in Westport yesterday and set a trampoline down on the roof of the Anglican hall.

[[K p1 name|Bronwyn Tainui]] was hanging out nappies on Peel Street. "I heard the washing go before I saw it," she said. Her neighbours have returned eleven nappies so far.

Civil defence controller [[K p2 name|Graeme Hurunui]] said four people were treated for cuts and power should be back by tonight.

[[K p3 name|Manaia Tainui]], 6, whose trampoline it was, has asked whether it can stay up there.

It can't, said the vicar, the [[K p4 name|Rev Alastair Munro]], though he could see the attraction.

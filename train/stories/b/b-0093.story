id: b-0093
genre: social
where: AU-QLD
published: 2020-02-28
title: 🐊 Cassowary Coast Community Chat
person p1: role=victim age=15 protected=yes why=sexual-offence-victim
person p2: role=accused age=44 protected=no why=adult-accused
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
screen: none
note: netball umpire charged; nobody says her name but 'GA in the purple bib' and a dash-filled name; the mother comes in without a name

[[K p3 name|Sheree Vella]]: So the netball umpire [[K p2 name|Craig Dallimore]], 44, has been charged with grooming, it's in the Advocate. Girl's 15. 🤢
[[K p4 name|Nev Pirrie]]: Innocent till. He umpired my lot for years
[[K p3 name|Sheree Vella]]: Mine too [[K p4 name|Nev]], that's the point
mango_madness: ya'd know her, [[W p1 other|GA for the Brolgas, broke her wrist in the semi]]
mango_madness: [[W p1 name|H-o-l-l-i-e]] 🤐
[[K p4 name|Nev Pirrie]]: [[W p1 name|Hollie B]]?? She babysits for us
Anonymous member: I am her mum. She's reading this in bed right now. Every one of you has had her in your kitchen. Please stop.
[[K p3 name|Sheree Vella]]: Deleted mine. Sorry sweetheart
Sgt [[K p5 name|Pauline Wickramasinghe]]: Publishing identifying particulars of a child complainant is an offence in Queensland. Screenshots have been taken. Admin, close the thread please.

id: g-0078
genre: social
where: US-MT
published: 2019-02-25
title: (photo post, Hi-Line Scanner page)
person p1: role=victim age=17 protected=yes why=trafficking-victim
person p2: role=author age=- protected=no why=author
person p3: role=accused age=- protected=decide why=adult-accused
person p4: role=author age=- protected=no why=author
screen: sex-trafficking-minor misidentified=yes
note: sixty words; caption and replies do it all

📸 Cops at the Havre Super 9 putting the gal in the [[W p1 other|pink boots with fringe]] in the car. Prostitution at 17, parents must be proud

Reply, [[K p2 name|Gena Stiffarm]]: She's a kid. [[D p3 name|Rick Dahlquist]] was renting her out of that room and HE drove off. Take it down

Reply, [[K p4 alias|hwy2trucker]]: [[W p1 alias|pinkie]] lol. thats [[W p1 name|Jaycee R.]] from [[W p1 employer|the Dairy Freeze]]

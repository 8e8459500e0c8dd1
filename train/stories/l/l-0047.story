id: l-0047
genre: news
where: US-WA
published: 2010-11-26
title: Seven arrested at indoor pot farm in Kent
person p1: role=victim,accused age=20 protected=yes why=trafficking-victim
person p2: role=accused age=49 protected=no why=adult-accused
person p3: role=victim,accused age=33 protected=yes why=trafficking-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
screen p1: labor-trafficking misidentified=yes
screen p3: labor-trafficking misidentified=yes
note: Vietnamese 'gardeners' locked in a grow house with debt are charged as growers; the owner too; address of the house is where they lived

The power company noticed before anyone else did.

A four-bedroom house on a cul-de-sac in Kent was drawing as much electricity as a small hotel, the utility told police, and on Tuesday, with a warrant and a battering ram, they found out what for: 688 plants, $900,000 worth, by the task force's arithmetic, in every room but one.

In that one, officers said, lived the gardeners. [[W p1 name|Tuan Van Dinh]], 20, and [[W p3 name|Phuoc Lam]], 33, are each charged with manufacturing marijuana and theft of utilities. Five others were arrested at addresses in Renton, among them the owner, [[K p2 name|Kim Hoa "Kimmy" Duong]], 49, who sells real estate.

Task-force commander [[K p4 name|Pete Sandoval]] said that the men had "a pretty sweet setup": rice, a television, no rent.

The charging papers add some particulars. The bedroom's window was screwed shut. The deadbolt took a key from both sides, and neither man had one; food was left on the step on Sundays. [[W p1 name|Dinh]], who has been in the house for nine months and in this country for ten, told a detective that he owes $28,000 for the trip, that [[K p2 name|Duong]]'s brother has his passport, and that he was shown a photograph of his sister's school and told that plants which die are added to the bill. [[W p3 name|Lam]] only asked what month it was.

Deputy Prosecutor [[K p5 name|Ingrid Solheim]] asked for $50,000 each, citing a lack of ties. [[K p2 name|Duong]] posted $25,000.

[[K p6 name|Ed Nakagawa]], who lives across [[W p1 address|SE 244th Place]], had taken them for night-shift nurses. "You'd see the one kid's hand at the blind," he said. "[[W p1 body|Missing the pinkie.]]"

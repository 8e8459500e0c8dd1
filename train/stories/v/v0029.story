id: v0029
genre: comments
where: US-NV
published: 2016-08-08
title: r/SilverBasinLocals — "who was the girl in the casino garage video"
person p1: role=victim age=20 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=bystander age=- protected=no why=adult-bystander
screen: sex-trafficking-adult
note: forum; first initial with surname, former job, car, car plate, roommate; one commenter tells the facts from court

[[K p3 alias|u/potholepete]] (OP): Anyone know her? Short hair, limping. News blurred it

[[K p4 alias|u/keno_widow]]: It's been to a judge already, you ghouls. I sat in. She's 20, she came from Elko to deal cards, [[K p2 name|Shane Lovato]] "sponsored" her license, then it was four thousand owed and clients on the 9th floor until she'd earned it back. He broke two of her toes. That's the limp

[[K p5 alias|u/tahoe_gary]]: thats [[W p1 name|K. Batmunkh]], used to be on the [[W p1 employer|swing shift at the Nugget Creek coffee bar]]. Drives the [[W p1 vehicle|lime Kia Soul, plate 88-YAK]] still

[[K p3 alias|u/potholepete]]: Mongolian girl?? she had my latte order memorized

[[K p4 alias|u/keno_widow]]: Then be decent to her and edit your post

[[K p5 alias|u/tahoe_gary]]: 1st amendment

[deleted]: its [[W p1 name|Khulan]] and shes my roommate and she's reading this

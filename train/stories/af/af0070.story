id: af0070
genre: news
where: GB-ENG
published: 2014-11-06
title: Takeaway raid: student overstayer detained, owner warned
person p1: role=victim,accused age=23 protected=yes why=trafficking-victim
person p2: role=accused age=39 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=adult-bystander
screen p1: labor-trafficking misidentified=yes
note: Bangladeshi student; passport mortgage; owner later arrested

An overstayer found asleep on rice sacks has been detained for removal, immigration officers said after a visit to a Grimsby takeaway.

[[W p1 name|Rezaul Karim Chowdhury]], 23, had enrolled in 2010 at a college that shut before its first class. He came north for kitchen work. The owner of [[W p1 employer|the Spice Junction]], [[K p2 name|Shahin Miah]], 39, gave him the sacks to lie on and, according to a statement that [[W p1 name|Chowdhury]] made through a cousin, told him he now belonged to the shop. The passport went into a drawer. Of £90 a week £80 was kept for food and "risk." He was hit with a tandoor skewer on the two occasions that he asked for the rest, and told there was a man in Sylhet who could visit his sisters.

[[K p2 name|Miah]] was given a civil penalty notice at the time. Yesterday he was arrested.

A regular, [[K p4 name|Trevor Blanchard]], said "[[W p1 name|Rezzy]]" was the friendliest lad in Freeman Street and always gave him an extra poppadom. "I thought that he was the owner's brother."

Chief immigration officer [[K p3 name|Susan Holroyd]] said Mr [[W p1 name|Chowdhury]] would be removed on Thursday's flight, and that the arrest did not alter it.

id: t0015
genre: news
where: US-SD
published: 2018-08-09
title: Sturgis sting nets eight; all of age, state says
person p1: role=accused age=47 protected=no why=adult-accused
person p2: role=accused age=55 protected=no why=adult-accused
person p3: role=accused age=33 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=accused age=- protected=no why=adult-accused
screen p3: none
note: plain adult sting with no victim; a decoy 'girl' was an officer

Organ donors, beer tents and, for eight men with motorcycles, the magistrate.

Agents working the rally posed online as adult women this week and waited in a rented camper near Fort Meade. Charged with hiring for sexual activity are [[K p1 name|Wayne Krolikowski]], 47, of Green Bay, Wis.; [[K p2 name|Albert "Bear" Jessup]], 55, of Amarillo, Texas; and six more whose papers were not filed by press time. The woman in the messages does not exist. Agent [[K p4 name|Hollis Ree]] typed her.

One person was arrested from the other side of the trade. [[K p3 name|Dawn Marie Stroh]], 33, of Reno, Nev., rode in on her own bike, rented a tent pitch in her own name and told [[K p4 name|Ree]] she comes each August, pays her daughter's tuition with it, and has never had a boss she couldn't fire. She pleaded guilty Wednesday and paid $120. An advocate who sat with her for an hour found no one behind her.

[[K p2 name|Jessup]]'s attorney, [[K p5 name|Lon Teller]], is himself charged with open container.


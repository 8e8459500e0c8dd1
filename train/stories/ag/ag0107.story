id: ag0107
genre: news
where: US-ND
published: 2013-10-04
title: Oil-camp cook says boss traded her hours for the man-camp's "company"
person p1: role=victim,accused age=31 protected=yes why=trafficking-victim
person p2: role=accused age=47 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=witness age=- protected=no why=adult-bystander
screen: sex-trafficking-adult misidentified=yes
note: adult, threats and a false debt; booked for prostitution; her trailer is where she lived; booking number

WILLISTON -- The ad that she answered said short-order cook, housing included, $2,400 a week. She drove up from Shreveport on four bad tires.

By Thanksgiving, says a complaint unsealed Tuesday, the cook owed $8,000: for the housing; for the tires; for an alternator that [[K p2 name|Dwayne Orrin Stahl]], 47, claimed to have put in and hadn't. He'd hold the keys and her driver's license until she was square. He knew where her kids went to school in Caddo Parish and he recited the bus numbers to her.

There was a faster way to be square, he said, and some of the men on hitch would pay for a girl's company. She was 31. She said no; he took the heater out of [[W p1 address|trailer 40 at the Bison Flats lot]] in January.

She was the one arrested. Police picked her up at a hotel on Feb. 2 and she's listed for that week, between a bar fight and a stolen skid-steer, as "[[W p1 name|BOUDREAUX, Shawna L.]], prostitution, [[W p1 id|WPD 13-0388]], paid fine". She'd paid it with money that he lent to her, and that went on the bill too.

A waitress, [[K p5 name|Noor Haddad]], noticed that she ate standing up, facing the door, and asked her in a way that could be answered with a nod. Special Agent [[K p4 name|Tim Kvistad]] has the nod in his report.

The city attorney, [[K p3 name|Marlys Engebretson]], said Thursday that her office would move to have the February plea set aside.

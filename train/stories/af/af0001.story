id: af0001
genre: news
where: US-OH
published: 2009-05-14
title: Teen, Toledo man arrested at Airport Highway motel
person p1: role=victim,accused age=16 protected=yes why=trafficking-victim
person p2: role=accused age=29 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=author age=- protected=no why=author
screen p1: sex-trafficking-minor misidentified=yes
note: a juvenile named on a prostitution charge; the facts of the act stand in one plain clause

By [[K p4 name|Doug Haverty]]

A vice detective answering an advertisement on a classifieds website booked an hour Tuesday with a girl who called herself "[[W p1 alias|Cinnamon]]." The person who opened the door of the Airport Highway motel was [[W p1 name|Kayleigh Marie Prusak]], 16, a runaway since February from a group home on [[W p1 address|Upton Avenue]].

She was taken to the juvenile detention center on a delinquency count of soliciting. In the parking lot officers found [[K p2 name|Derrick Swope]], 29, asleep in a Chevrolet Malibu with $640 in the console. He told them that the money was hers and that he "only held it."

Sgt. [[K p3 name|Rhonda Fielder]] said [[W p1 name|Prusak]] had been seeing four and five customers a day since Easter. "We gave her every chance to go home," [[K p3 name|Fielder]] said. "At some point a kid has to own her choices."

[[K p2 name|Swope]] is charged with promoting prostitution. [[W p1 name|Kayleigh]]'s hearing, case [[W p1 id|JC-09-201174]], is Friday.

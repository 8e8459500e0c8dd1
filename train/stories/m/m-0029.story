id: m-0029
genre: news
where: GB-ENG
published: 2017-10-20
title: Boy, 15, caught with 48 wraps had been 'sold on' over a stolen phone
person p1: role=victim,accused age=15 protected=yes why=trafficking-victim
person p2: role=accused age=23 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=author age=- protected=no why=author
screen: labor-trafficking misidentified=yes
note: county lines; debt bondage and knife threats; charged with supply; slips in the mother's quote and in the list number

[[K p7 name|Hetty Obuasi]]

A SCHOOLBOY found in a stranger's bath in Thornley-on-Sea with heroin in his sock was working off a debt of £2,300 that had been invented for him, magistrates were told.

The 15-year-old from east London, whom we cannot name, was charged in August with possession of a class A drug with intent to supply. Yesterday the Crown asked for time to consider dropping it after the National Referral Mechanism found reasonable grounds to believe that he'd been trafficked.

[[K p3 name|Sunil Bhattacharjee]], for the boy, said that he had been sent to the coast by [[K p2 name|Jermaine "Kestrel" Aldous]], 23, of [[K p2 address|Flat 60, Cranmer Point, E9]], who'd had him robbed of a phone on his first errand by his own friends. "From then on he owed. It was explained with a knife." He slept for nineteen days at [[W p1 address|4 Lifeboat Cottages]], home of an addict who has since died. He was handed one meal a day, and his takings were collected by [[K p2 name|Aldous]] in [[K p2 vehicle|a white Golf, EK64 KSL]].

When police broke the door down he asked an officer whether he could go to school.

His mother wept outside. "He's a baby. He plays [[W p1 other|the steel pan at St Barnabas, lead tenor]]," she said. "They kept calling him 'the prisoner'. His name's [[W p1 name|Ezekiel]]." Ms [[W p5 name|Yaw-Thompson]] has been told by the council that they'll be moved.

He is listed as [[W p1 id|T/1709/0458 – YAW-THOMPSON E.]]; the case returns to Seahaven Youth Court on November 17.

[[K p2 name|Aldous]] appears at the Crown Court next month charged under section 2 of the Modern Slavery Act. DC [[K p4 name|Loretta Finch]] can be contacted on [[K p4 phone|01632 960230]]. Neighbour [[K p6 name|Ken Mabbutt]], of [[K p6 address|The Slip, Harbour Row]], said, "I thought that he was the grandson."

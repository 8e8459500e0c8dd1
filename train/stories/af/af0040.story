id: af0040
genre: news
where: US-KS
published: 2009-08-13
title: Wichita girl, pimp plead on same morning
person p1: role=victim,convicted age=16 protected=yes why=trafficking-victim
person p2: role=convicted age=26 protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
screen p1: sex-trafficking-minor misidentified=yes
note: adjudged in juvenile court, and named by a court brief

WICHITA — At 9:15 on Tuesday [[K p2 name|Demarco Lyle Whitsett]], 26, pleaded guilty to promoting prostitution and was given probation. He'd set the prices.

Forty minutes later and one floor down, [[W p1 name|Shayla Renee Dukes]], 16, admitted to one count of selling what he had set the price of. She was adjudicated and committed to [[W p1 place|the girls' facility at Beloit]] for up to 18 months, in case [[W p1 id|09 JV 0613]].

Judge [[K p3 name|Harold Penner]] said that [[W p1 name|Dukes]] had run from three foster homes and that she needed "walls."

"Is he getting walls?" [[W p1 name|Shayla]] asked.

Her court-appointed lawyer, [[K p4 name|Noreen Batt]], put a hand on the girl's arm. [[K p2 name|Whitsett]] was by then in the parking lot, where a woman was waiting for him in an Escalade.

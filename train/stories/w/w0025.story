id: w0025
genre: blotter
where: US-MD
published: 2006-12-05
title: From the Wicomico arrest book
person p1: role=accused age=27 protected=decide why=adult-accused
person p2: role=accused age=19 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=accused age=46 protected=no why=adult-accused
screen: unclear
note: weak signs only for the first; adult, so decide; two plain bookings beside her

1. [[D p1 name|Iryna Halushko]], 27, no fixed abode. Prostitution, Rt. 13 Days End Motel, Rm. 118. Had on her [[D p1 id|Ukr. passport AH-six-six-oh-four-one-one]], two hotel keys and a list of telephone numbers not in her hand. Said "boss wait outside." No one outside when Dfc. [[K p3 name|Truitt]] looked. Book no. [[D p1 id|06/W/3318]]. Bail $1,500.

2. [[K p2 name|Brandon Keith Hitchens]], 19, of [[K p2 address|Pocket Neck Rd., Hebron]]. DWI, [[K p2 vehicle|'92 Ranger]]. Book no. [[K p2 id|06/W/3319]].

3. [[K p4 name|Cassandra Dashiell]], 46, [[K p4 address|1008 Booth St., Apt. C]]. Bad checks (9). Book no. [[K p4 id|06/W/3320]]. Paid.

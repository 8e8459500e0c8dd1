id: l-0019
genre: blotter
where: US-ME
published: 2018-02-22
title: Arrests and summonses, Feb. 12–18
person p1: role=accused age=32 protected=no why=adult-accused
person p2: role=accused age=54 protected=no why=adult-accused
person p3: role=accused age=24 protected=no why=adult-accused
person p4: role=accused age=67 protected=no why=adult-accused
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=official age=- protected=no why=official
person p7: role=bystander age=40 protected=no why=adult-bystander
person p8: role=official age=- protected=no why=official
person p9: role=bystander age=- protected=no why=adult-bystander
screen p1: none
note: plain offenders; nothing to withhold; a woman cited for prostitution in her own house at 32

Bangor

Monday: [[K p4 name|Philippe Ouellette]], 67, Hammond Street. Operating after suspension. Said he was only going to the end of the driveway. It is a long driveway.

Tuesday: Officers went to a second-floor flat on Essex Street for noise and summonsed [[K p1 name|April Lindqvist]], 32, the tenant, for engaging a prostitute's trade, and her caller, [[K p2 name|Steven Cote]], 54, a math teacher, for engaging one. [[K p1 name|Lindqvist]] had the week's appointments on a whiteboard, and said that nobody else has a key, a share or an opinion. The noise was his.

Wednesday: nil. Snow.

Thursday: [[K p3 name|Abdi Warsame]], 24, Lisbon Street, Lewiston. Theft of a snowblower from the yard of [[K p5 name|Carleton Dyer]], who followed the track in the snow to the thief's trunk, then called Sgt. [[K p6 name|Hope Pelkey]]'s direct line, then a cousin with a truck.

Friday: [[K p4 name|Ouellette]] again. Same driveway.

Friday, late: Call from a Kenduskeag Avenue laundry about a man asleep in dryer 9. [[K p7 name|Truman Sockabasin]], 40, was warm, dry and wanted on nothing. Driven by Officer [[K p8 name|Colby Theriault]] to his sister's, who said he'd been due Tuesday. The laundry's owner, [[K p9 name|Mrs. Irving]], asks that it be made known the dryers aren't beds, and that somebody has been leaving quarters in them, and thank you.

Sat.–Sun.: Two for OUI; both refused to give names until sober. The Sunday man, when sober, wished he had not. Sgt. [[K p6 name|Pelkey]] declined to release it before Court on April 2.

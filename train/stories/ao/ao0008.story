id: ao0008
genre: alert
where: US-NM
published: 2020-11-08
title: AMBER ALERT — ACTIVE — Cibola Mesa, New Mexico
person p1: role=missing age=6 protected=decide why=missing-alert
person p2: role=missing age=3 protected=decide why=missing-alert
person p3: role=accused,relative age=30 protected=decide why=adult-accused
person p4: role=relative age=- protected=decide why=missing-alert
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=accused age=38 protected=no why=adult-accused
note: active alert; everything of the children is for the editor; the second accused is no relative; phones of officials stay

New Mexico State Police, issued Sunday, November 8, 2020, 5:12 a.m. MST. Supersedes the 3:40 a.m. message, which had the wrong plate.

TWO CHILDREN ARE IN DANGER. PLEASE LOOK.

[[D p1 name|ANTONIO "TONY" BEGAYE-LUCERO]], 6 years, 3 ft 10, 46 lb, black hair in a [[D p1 body|single braid, front tooth missing, scar through left eyebrow]]. Last seen in red Spider-Man pajamas and one boot. DOB [[D p1 birthdate|05/21/2014]].

[[D p2 name|MARISOL BEGAYE-LUCERO]], 3 years, 30 lb, brown curly hair. Wears a [[D p2 body|hip brace]]. She needs seizure medicine by noon. Answers to [[D p2 alias|"Sola"]].

They were taken at about 1:30 a.m. from their grandmother's home at [[D p4 address|14 Piñon Loop]]. The grandmother, [[D p4 name|Eloisa Lucero]], was pushed down and has a broken wrist. Mrs. [[D p4 name|Lucero]] told deputies that the children's father came through the kitchen window with a second man and said that nobody would see them again.

SUSPECTS

[[D p3 name|DARREN BEGAYE]], 30, 5 ft 9, 170 lb, shaved head, tattoo of a roadrunner on right forearm. Non-custodial father. Order of protection of October 2. Warrant for custodial interference, two counts, and aggravated burglary. He may be armed.

[[K p7 name|VERNON LEE STUCKEY]], 38, 6 ft 2, red beard, walks with a limp. Warrant for kidnapping. On parole, [[K p7 id|NMCD 61277]]; worked until Friday at [[K p7 employer|Gallup Tire & Lube]].

VEHICLE: 2005 Chevrolet Tahoe, tan, right rear window covered with a trash bag, New Mexico plate [[K p7 vehicle|AKT-902]], registered to [[K p7 name|Stuckey]]. Seen 2:55 a.m. at the Thoreau exit, westbound. May be going to Holbrook or Flagstaff.

Do not approach. Call 911 or 505-555-0100.

"[[D p1 name|Tony]] knows his address and will say it to anybody who asks," said [[K p5 name|Lt. Carmelita Shije]], who runs the command post. "If you see a boy in one boot, ask him." [[K p5 name|Shije]] can be reached by media at [[K p5 phone|505-555-0128]]. The night duty officer was [[K p6 name|Sgt. Hope Kinsel]].

BROADCASTERS: please read both names in full at least twice an hour, say "Beh-GAY Loo-SAIR-oh," and use the photos [[D p1 photo|tony_firstgrade.jpg]] and [[D p2 photo|sola_and_cat.jpg]]. Hope for a short alert; [[K p6 name|Sgt. Kinsel]] will text each station the minute it's cancelled, and we then ask you to take names and pictures down everywhere.

A neighbor's dash camera shows the Tahoe leaving with its lights off. [[D p3 name|Begaye]] is at the wheel. [[K p7 name|Stuckey]] has the little girl in his lap; [[D p2 name|Marisol]] is not in a car seat.

This alert is ACTIVE. Next update 7:00 a.m.

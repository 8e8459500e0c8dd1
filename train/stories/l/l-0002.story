id: l-0002
genre: news
where: US-AK
published: 2019-02-27
title: Five men answer to Midtown sting charges
person p1: role=accused age=52 protected=no why=adult-accused
person p2: role=accused age=34 protected=no why=adult-accused
person p3: role=accused age=61 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p7: role=accused age=29 protected=no why=adult-accused
person p8: role=official age=- protected=no why=official
person p9: role=official age=- protected=no why=official
person p6: role=author age=- protected=no why=author
screen: none
note: adult-only sting with decoy officers; nobody to protect; one buyer has a first name that is a word

[[K p6 name|NILS HARRISON]]

Anchorage District Court's smallest courtroom ran out of chairs Tuesday as five men arrested over two nights in a Midtown hotel made first appearances before Magistrate Judge [[K p4 name|Una Gallahorn]].

None of the cases involves an actual prostitute. The "women" who answered the men's messages were two police officers with a shared phone and, Lt. [[K p5 name|Orrin Kvasnikoff]] said later in the hallway, a shared pizza.

[[K p1 name|Forest Delaney Strand]], 52, an air-taxi pilot, asked whether the misdemeanor would reach the FAA. [[K p4 name|Gallahorn]] told him to ask a lawyer. [[K p2 name|Peni Tuilagi]], 34, a cook, wanted it over and tried to plead guilty to the wrong charge. The third, [[K p3 name|Martin Okpeaha]], 61, of Utqiagvik, in town for a hip appointment, appeared by telephone from his hotel and apologized to the court, to his wife, and to "whoever has to type this."

A fourth man, [[K p7 name|Dmitri Alexandroff]], 29, had brought his mother, who sat between the pilot and the cook and offered both a mint. He told the magistrate he had believed the advertisement was for a massage and that he has a back. Prosecutor [[K p8 name|Leah Moses]] read aloud the two texts in which the back isn't mentioned. He'll be represented by [[K p9 name|Truman Agli]], who used to be a magistrate himself and sat, from habit, in the wrong chair.

The fifth did not show and a warrant was issued.

Each is accused of offering between $120 and $200 for sex with an adult, a class B misdemeanor. Bail was set at $500 for [[K p1 name|Strand]], who had a ticket to Bethel in his shirt pocket; the others were released on a promise to come back.

[[K p5 name|Kvasnikoff]] said the department runs the detail three times a winter. "People complain about the lot behind the restaurant. Then they complain about who we catch in it."

Pretrial hearings are set for March 20. [[K p3 name|Okpeaha]] may call in.

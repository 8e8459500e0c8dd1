id: aj0013
genre: press-release
where: US-OR
published: 2011-05-02
title: Salem Police promote five; [[K p1 name|Grace Holloway]] to head new exploitation unit
person p1: role=official age=44 protected=no why=official
person p2: role=official age=- protected=no why=official
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=convicted age=- protected=no why=adult-convicted
person p7: role=relative age=- protected=no why=minor-not-in-crime
note: nothing to protect; words of trafficking; badge numbers; birthday of an officer; a daughter who pins the badge

Five members of the department took a new oath Friday evening in the Carousel hall by the river, before a crowd of about 140 and, owing to a scheduling mix-up, one wedding party.

[[K p1 name|Lt. Grace Holloway]], 44, who came here from Boise in 1996, becomes the first head of the Child Exploitation and Trafficking Unit. She will have three detectives, a dog that smells thumb drives, and two desks. The unit opens June 1 at [[K p1 employer|the Chemeketa Street annex]].

"[[K p1 name|Holloway]] put away [[K p6 name|Darnell 'Kaz' Kazmierczak]] with a parking ticket," said [[K p2 name|Chief Manuel Estrada]], recalling the 2008 trial of the pimp now serving 17 years at Umatilla (SID [[K p6 id|15520377]]). "When [[K p6 name|Kazmierczak]] was offered a plea he asked for her by name, so as to complain."

The badge, number [[K p1 id|217]], was pinned by her daughter [[K p7 name|Summer]], 10, who used the wrong hole.

Also promoted:

[[K p3 name|Thuan Le]], to sergeant, swing shift. Badge [[K p3 id|388]]. [[K p3 name|Le]] taught himself sign language after a call in which nobody could talk.

[[K p4 name|Wade Christensen]], to sergeant, traffic. Badge [[K p4 id|301]]. Sgt. [[K p4 name|Christensen]] has written more tickets on Kuebler than on all other roads together and would like it known that the limit is forty.

[[K p5 name|Odalys Pinto-Reed]], to senior records clerk. She has spent two years scanning 61 cabinets and asks people to stop stapling.

[[K p2 name|Chief Estrada]] presented the Life Saver ribbon to reserve officer [[K p3 name|T. Le]] for the rescue of a kayaker at Minto-Brown, and read a letter from a survivor of trafficking who wished to stay without a name. "You did not ask me first what I'd done," it said.

In her remarks [[K p1 name|Holloway]] kept it short. She thanked the women at the day shelter for "a great education," told a story about a stakeout in a doughnut van, and said that nobody under 18 will be arrested by her people for being sold. "If you want that, call some other lieutenant."

[[K p5 name|Pinto-Reed]] provided the cake, which showed a filing cabinet. Music was by the South Salem jazz choir.

For photographs of the event write to [[K p5 email|opinto@salempd.example]] or call [[K p5 phone|503-555-0122]]. The files are [[K p1 photo|holloway_oath.jpg]], [[K p4 photo|christensen_oath.jpg]] and [[K p3 photo|le_ribbon.jpg]].

Correction, 5/3: an earlier version gave the lieutenant's birthday as [[K p1 birthdate|March 9]] and sang to her. It is in May, and May, as she has pointed out, is the month we are in. Grace under fire was observed.

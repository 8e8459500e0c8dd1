id: ae0004
genre: news
where: US-TN
published: 2016-08-30
title: Mower, motel: weekend bookings
person p1: role=accused age=38 protected=no why=adult-accused
person p2: role=victim,accused age=16 protected=yes why=trafficking-victim
person p3: role=accused age=44 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=victim age=- protected=no why=adult-victim
screen p2: sex-trafficking-minor misidentified=yes
note: two sentences carry the ground; the girl is written of as arrested and her name and booking stand in the list of the week's arrests

Also booked into the county jail over the weekend:

- [[K p3 name|Gary Wayne Sudderth]], 44, of [[K p3 address|88 Pigeon Roost Lane]], theft of a zero-turn mower from [[K p5 name|Dwight Ballard]]; bond $2,500.

- [[K p1 name|Desmond Tyrell Price]], 38, of Nashville, stopped at the Hilltop Motor Lodge, promoting prostitution. Sgt. [[K p4 name|Angela Price]], who is not related, said men paid him forty dollars at the door to see the girl and he took all of it.

- [[W p2 name|Shyanne Marie Cobble]], 16, same motel, prostitution and false report; told the officer first that she was 20. Held at juvenile, no. [[W p2 id|J-16-0442]]. Her mother in [[W p2 address|the Riverbend Estates]] was called. [[W p2 name|Cobble]] was to have begun eleventh grade at [[W p2 school|Meigs Central]] this month.

[[K p3 name|Sudderth]]'s truck, a [[K p3 vehicle|white Ford with a Vols tag on front]], was towed.

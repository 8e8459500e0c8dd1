id: z0042
genre: press-release
where: US-MD
published: 2019-02-21
title: Anne Arundel Police — For immediate release
person p1: role=victim age=15 protected=yes why=trafficking-victim
person p2: role=victim age=17 protected=yes why=trafficking-victim
person p3: role=accused age=27 protected=no why=adult-accused
person p4: role=accused age=25 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
screen p1: sex-trafficking-minor
screen p2: sex-trafficking-minor
note: two victims V-1/V-2, leak in the file link and in the tattoo

GLEN BURNIE, Md. — Detectives of the Special Victims section have arrested [[K p3 name|Devonte Amir Chase]], 27, and [[K p4 name|Rachel Lynn Hoover]], 25, both of Baltimore, following a two-week investigation into the sale of two girls at hotels near the airport.

V-1, a 15-year-old, met [[K p4 name|Hoover]] at a bus transfer. She was offered a place to charge her phone. V-2, 17, was already with the couple and was instructed to "teach" V-1. [[K p3 name|Chase]] drove; [[K p4 name|Hoover]] placed the ads, bought the food and counted. Neither girl kept any of the money. Both were recovered on Feb. 18 when a housekeeper, noticing that room 316 had asked for towels nine times since breakfast, called.

V-2 bears [[W p2 body|a crown with the letters DAC inked below the left ear]], which investigators believe [[K p3 name|Chase]] required of her.

"The housekeeper chased nobody and broke down no door. She picked up a phone," said [[K p5 name|Lt. Kwame Asante-Boateng]]. [[K p6 name|Chief Lori Hoover]] (no relation to the arrestee) has sent her a letter.

Media: booking photographs of [[K p3 name|Chase]] and [[K p4 name|Hoover]], and a diagram, are at aapd.example/media/[[W p1 photo|PressKit_V1_Jaliyah_W]].zip. Questions to 410-555-0166.

id: y0070
genre: news
where: US-FL
published: 2019-08-01
title: Two Jamaican housekeepers fired at Destin resort win back pay
person p1: role=victim age=36 protected=no why=adult-victim
person p2: role=victim age=- protected=no why=adult-victim
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
screen p1: none
note: near-miss: wage dispute without force, papers kept by themselves; named by filing; nothing protected

Two women from St. Elizabeth who cleaned eighteen rooms a day on H-2B visas will get $11,460 between them in a settlement announced on Wednesday.

[[K p1 name|Latoya Dunkley-Swaby]], 36, and [[K p2 name|Marcia Ebanks]] sued [[K p3 name|Gulf Linen & Labor]] for overtime, a uniform fee of $90 and rent charged twice. Both lived off-site, drove themselves to work, and quit when they pleased; nobody held their documents, and neither claims to have been threatened. "It's not slavery, don't write that," said [[K p1 name|Dunkley-Swaby]]. "It's just thief. Big difference."

Their lawyer, [[K p4 name|Amos Fairweather]], said that the company denied fault but not arithmetic.

She's buying a water tank. [[K p2 name|Ebanks]], a fan of the Sunshine Girls, wants to see a netball final from a seat.

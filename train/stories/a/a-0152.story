id: a-0152
genre: alert
where: US-AZ
published: 2018-05-16
title: BOLO / Attempt to locate
person p1: role=missing age=22 protected=decide why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
screen: unclear
note: adult missing with hints of trafficking; alert still active

ATTENTION ALL UNITS / MEDIA RELEASE OK'D BY SGT. [[K p3 name|LUNA]]

ATL [[D p1 name|Raelynn Honanie]], 22, N/F, 5-4, 130, last contact w/ family in Winslow Flats 5/11. Texts since are "not her, she doesn't spell like that" per sister. Her picture has turned up in two online ads, Tucson and El Paso. [[D p1 body|Butterfly tattoo, left ankle.]]

May be with [[K p2 name|Corey "Ceelo" Banks]], wanted on a parole warrant, in a [[K p2 vehicle|black Impala, Ariz. BTZ-0127]].

[[D p1 name|Honanie]] is NOT wanted. If contacted, speak with her ALONE. Call [[K p3 phone|928-555-0169]].

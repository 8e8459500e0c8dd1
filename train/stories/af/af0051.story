id: af0051
genre: news
where: US-TX
published: 2023-03-23
title: Smuggling driver gets 30 months
person p1: role=convicted age=26 protected=no why=adult-convicted
person p2: role=witness age=24 protected=no why=adult-victim
person p3: role=witness age=31 protected=no why=adult-victim
person p4: role=official age=- protected=no why=official
screen p2: none
screen p3: none
note: smuggling only: paid passage by consent, no exploitation

LAREDO — [[K p1 name|Mario Alberto Peña]], 26, will serve thirty months for hauling eleven people north in a horse trailer.

[[K p2 name|Yesenia Cáceres]], 24, and [[K p3 name|Orlin Funes]], 31, held as material witnesses, said each had paid $8,000 to be taken as far as San Antonio. The money was given in three parts to a cousin of theirs. No one had promised a job or asked for more, and they'd have walked off at the first gas station with what they carried, said [[K p3 name|Funes]], had the axle not broken.

"It was hot, but he gave us water," [[K p2 name|Cáceres]] told Judge [[K p4 name|Marisela Cantú-Boone]].

[[K p1 name|Peña]] said he was sorry about the horses' water, which it was.

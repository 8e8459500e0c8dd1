id: y0060
genre: school
where: PH
published: 2017-02-10
title: Ang Tambuli: Balik-Eskwela ni [[K p1 alias|Kuya Guard]]
person p1: role=bystander age=52 protected=no why=adult-bystander
person p2: role=author age=15 protected=no why=minor-not-in-crime
person p3: role=official age=- protected=no why=official
note: nothing to protect; student paper

Twelve years he checked our IDs at Gate 2. This June he'll show his own.

[[K p1 name|Kuya Rogelio "Roger" Magtanggol Bigcas]], 52, passed the Alternative Learning exam on his fourth try and will enter as a Grade 11 student of the very school he guards. He has to salute himself, he says, and be late.

He left Antique at 13 to cut cane in Batangas, where the recruiter owed him for a season and never paid; that man is now, by God's humor, a customer of his wife's lugawan, "at siya naman ang may utang."

Principal [[K p3 name|Dr. Evangeline Sumulong-Tee]] waived the fees. Section Rizal offered him the seat beside the fan.

Does he have an advice for students? "Yes. Wear the ID."

– [[K p2 name|Rhianne Ysabelle Cagampang]], 10-Rizal

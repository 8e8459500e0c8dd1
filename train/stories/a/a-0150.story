id: a-0150
genre: news
where: US-OR
published: 2024-08-29
title: Wildfire: Level 3 for Deadwood Creek; horses welcome at fairgrounds
person p1: role=official age=- protected=no why=official
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=official age=- protected=no why=official
screen: none
note: emergency news; decoys of addresses and phones which must stay

DEADWOOD CREEK, Ore. — Residents of Deadwood Loop, Panther Creek Road and the 91000 block of Highway 36 were told to leave at once on Wednesday as the Nettle Fire doubled to 6,100 acres.

"If you're thinking about it you're late," said incident commander [[K p1 name|Bao Tran-Ellis]].

The Red Cross is at Mapleton High. Large animals can go to the fairgrounds; call [[K p3 phone|541-555-0103]] and ask for [[K p3 name|Jeannie Crowe]]. [[K p2 name|Hank Delgado]] brought nine goats and a piano.

The cause isn't known.

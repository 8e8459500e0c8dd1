id: aa0088
genre: blotter
where: GB-ENG
published: 2017-03-10
title: Magistrates' round-up: Beckham Quay
person p1: role=victim age=32 protected=yes why=trafficking-victim
person p2: role=accused age=50 protected=no why=adult-accused
person p3: role=accused age=28 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=accused age=66 protected=no why=adult-accused
person p7: role=convicted age=21 protected=no why=adult-convicted
screen p1: labor-trafficking
note: car wash; worker not charged; local paper; employer D? he slept behind -> W; bed

Before District Judge [[K p4 name|Nasreen Holroyd]], Wednesday.

[[K p3 name|Jermaine Ashdown]], 28, of Cutler Street: drunk and incapable, £90.
[[K p6 name|Stanley Pugh]], 66, of Mill Rise: no television licence. He produced a radio.
[[K p7 name|Nicole Fairweather]], 21, of Salt Lane, pleaded guilty to stealing a trolley of Easter eggs from a supermarket and giving them to a nursery; she was told it was a kind crime and fined £40.

The owner of [[W p1 employer|Gleamers Hand Car Wash, behind the old Odeon]], [[K p2 name|Valdas Rimkus]], 50, appeared by video link and was sent to the crown court on a charge under section 1 of the Modern Slavery Act 2015. Miss [[K p5 name|Adaeze Whitcombe]], for the Crown, said a man of 32 had slept on pallets above the pumps from the day he arrived from Ukmergė, had been "charged" for the hose, the pallet and the bus and had never held his own bank card. A traffic warden saw him in bare feet in the frost in January and asked him his name; the answer, given in the notes to be sent to the crown court, was [[W p1 name|Mindaugas J.]], and that he mustn't be late. He's since been given a bed by a charity in another county.

No application for bail.

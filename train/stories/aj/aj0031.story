id: aj0031
genre: blotter
where: US-NM
published: 2018-07-05
title: Police notes, week of the Fourth
person p1: role=witness age=9 protected=yes why=minor-witness
person p2: role=accused age=30 protected=no why=adult-accused
person p3: role=deceased,victim age=28 protected=no why=adult-victim
person p4: role=official age=- protected=no why=official
person p5: role=accused age=16 protected=yes why=juvenile-accused
person p6: role=accused age=- protected=no why=adult-accused
person p7: role=victim age=- protected=no why=adult-victim
person p8: role=official age=- protected=no why=official
note: child witness to a killing is named among routine items; juvenile with fireworks; the rest stay; the child is the dead man's neighbour, not kin

SUN. 7/1, 11:40 p.m. 600 block of [[W p1 address|Gallinas]]. [[K p3 name|Ernesto 'Neto' Baca]], 28, was found shot beside his truck ([[K p3 vehicle|NM 224-TKR]]) and died at Alta Vista. Taken into custody at a cousin's: [[K p2 name|Lorenzo Ulibarri]], 30, booking [[K p2 id|18-0713]], on an open count of murder. Officers say it was about a dog. The only one who saw was a boy of nine, who was on the trampoline next door because of the heat. He gave Ofc. [[K p4 name|T. Brandenburg]] the color of the shoes.

MON. 7/2, 9:15 a.m. Report of a suspicious package on the steps of the Carnegie library. It was a pie. No suspects.

MON. 7/2, 4:30 p.m. [[K p6 name|Wendy Jo Lucero]], of [[K p6 address|1108 Chavez]], cited for shoplifting two fans. Told officers that one was for her mother. Released. Court date July 23.

TUES. 7/3, 1:10 a.m. Ofc. [[K p4 name|Brandenburg]] returned to [[W p1 address|Gallinas St.]] for follow-up. [[W p1 name|Mateo Sandoval]] (dob [[W p1 birthdate|2-14-09]]), [[W p1 address|614 Gallinas, rear]], shown six pictures. Picked no. 4. Victim's advocate asked that he not be talked to again without her.

TUES. 7/3, 10:50 p.m. Juvenile male, 16, shooting mortars off the overpass, one of which entered the convertible of [[K p7 name|Dr. Sanjay Mehrotra]]. Seat burned, doctor not. Juvenile ran; was known to all present by his [[W p5 other|green mohawk]]. Referred to JPO.

WED. 7/4, all day. Forty-one noise calls. Sgt. [[K p8 name|Paulette Gurule]] wishes to thank the one caller who rang back to say never mind.

WED. 7/4, 6:00 p.m. [[K p7 name|Mehrotra]] called to say that a kid and his mother had come with a check and a plate of biscochitos, and he'd like it dropped. Advised it can't be. Report amended: [[W p5 name|Zeke Tenorio]], [[W p5 employer|bagger at Lowe's]]. (Sgt. — you said juveniles not on the sheet? — desk.)

THURS. 7/5, 8:00 a.m. First appearance of [[K p2 name|Ulibarri]]. Judge ordered him held. His lawyer asked in open court whether "[[W p1 name|little Sandoval]]" wears glasses. He does: [[W p1 body|thick ones, red, with a strap]]. Shouts from the gallery. Sgt. [[K p8 name|Gurule]] cleared the room.

THURS. 7/5, 2:20 p.m. Mother of witness requests extra patrol. Someone wrote [[W p1 name|MATEO]] WE KNO on the wall by [[W p1 other|the paleta stand where he helps]]. Painted over by Ofc. [[K p4 name|Brandenburg]] off duty.

The rosary for [[K p3 name|Neto Baca]] is Friday at 7. The dog, a heeler, is at the shelter, kennel 12, and is no trouble. [[K p6 name|Lucero]] has adopted a fan.

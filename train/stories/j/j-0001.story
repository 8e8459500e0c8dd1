id: j-0001
genre: press-release
where: US-OH
published: 2006-08-14
title: VICE UNIT CONCLUDES WEEKEND "OPERATION CLEAN STROLL"
person p1: role=accused,victim age=16 protected=yes why=trafficking-victim
person p2: role=accused age=38 protected=no why=adult-accused
person p3: role=accused age=29 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=accused age=51 protected=no why=adult-accused
person p7: role=accused age=33 protected=no why=adult-accused
screen p1: sex-trafficking-minor misidentified=yes
screen p7: none
note: police press release that calls a 16-year-old a juvenile prostitute, books her twice under an alias; Officer Tate shares her surname

TOLEDO, Ohio. Detectives of the Vice Narcotics Section made eleven arrests on Lagrange Street and along the Telegraph Road motels between Friday and Sunday. "Residents asked us to give them their corners back and that is what we did," said Lt. [[K p4 name|Walter Przybylski]].

Among those taken into custody:

* [[K p6 name|Gerald Ray Stamm]], 51, Sylvania. Soliciting. Cited and released.
* [[K p7 name|Dana Wojcik]], 33, Toledo. Soliciting; told officers she works for herself and has for years. Cited and released.
* [[W p1 name|TATE, KEYONNA MARIE]], booked as [[W p1 alias|Keisha Monroe]], 19. Loitering to engage in solicitation, obstructing official business (false name). Booking no. [[W p1 id|06-081277]]. A check with Juvenile showed this subject to be 16 and a chronic runaway from Detroit with two prior pickups under the name "[[W p1 alias|Peaches]]." She was transferred to the Child Study Institute, where a delinquency complaint was filed.
* [[K p2 name|Marcus Dwayne Bolden]], 38, Detroit. Driving under suspension. He was waiting in a Chevrolet Tahoe half a block from the location and was carrying $640 in small bills, which the juvenile said was hers and that "he holds it." No further charge at this time.
* [[K p3 name|Ronnie Lee Haas]], 29, Oregon, Ohio. Soliciting. Told the decoy and then the juvenile he would pay forty dollars.

The juvenile prostitute was uncooperative and asked several times that [[K p2 name|Mr. Bolden]] not be told where she was. She has a [[W p1 body|cherry tattoo behind the left ear with the initials M.D.B.]], which may help other departments who encounter her.

Officer [[K p5 name|Lavelle Tate]], who made the arrest and is no relation, was commended for spotting the false birth date.

Questions may be directed to the Public Information Office, 419-555-0143.

id: p-0001
genre: news
where: US-OH
published: 2013-10-17
title: Six arrested in weekend motel operation, Toledo police say
person p1: role=accused,victim age=16 protected=yes why=trafficking-victim
person p2: role=accused age=31 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=accused age=44 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=author age=- protected=no why=author
screen: sex-trafficking-minor misidentified=yes
note: police release lists a 16-year-old among the arrested by name and home address; the detective's account shows that she was sold

By [[K p6 name|Jodie Marsh]]
Staff Writer

TOLEDO — A two-night undercover operation along the Reynolds Road motel strip ended with six arrests, including that of a Lima man who vice detectives say drove in from Interstate 75 with a teenager and a list of appointments.

[[K p2 name|Dontrell Maurice Ivory]], 31, of [[K p2 address|1127 Faurot Court]], Lima, was charged with promoting prostitution and possession of criminal tools. He was being held Wednesday in the Lucas County jail on a $100,000 bond.

Also arrested was [[W p1 name|Kayleigh Renee Stroud]], 16, of [[W p1 address|640 Pennsy Avenue, Apt. 3]], Lima, who was cited for soliciting and taken to the juvenile detention center, according to a release e-mailed to reporters by the police information desk.

[[K p3 name|Sgt. Alma Kowalczyk]] of the vice unit said [[K p2 name|Ivory]] waited in a parked Buick while the girl met an undercover officer in a room. He had collected the money from two earlier visits that night, she said, and had it folded inside the sun visor: $340.

"She asked us if she could call him and tell him it wasn't her fault," [[K p3 name|Kowalczyk]] said. "You hear that and you think, all right, who is really in charge here."

Three of the men arrested are accused of answering the ads. [[K p4 name|Gary Wayne Petrosky]], 44, of Oregon, a route driver for [[K p4 employer|Maumee Bay Linen]], pleaded no contest Tuesday and was fined $150. The others are to appear Oct. 24.

Asked why a 16-year-old had been cited, [[K p3 name|Kowalczyk]] said the paperwork had been filled in before her age was confirmed and that the prosecutor's office would look at it.

[[K p2 name|Ivory]]'s attorney, [[K p5 name|Brent Lauder]], said his client believed [[W p1 name|Stroud]] was 20. "He gave a ride to a friend. That is as much as anybody can prove," [[K p5 name|Lauder]] said.

A preliminary hearing is set for 9 a.m. Oct. 25 in Toledo Municipal Court, case [[K p2 id|CRA-13-14077]]. The sixth person arrested, a motel clerk, was released without charge.

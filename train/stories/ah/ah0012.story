id: ah0012
genre: blotter
where: US-GA
published: 2008-07-17
title: OFF THE SCANNER — week of July 6, compiled for the Ocilla Bend Sentinel
person p1: role=accused age=- protected=no why=adult-accused
person p2: role=victim,accused age=17 protected=yes why=trafficking-victim
person p3: role=accused age=27 protected=no why=adult-accused
person p4: role=accused age=13 protected=yes why=juvenile-accused
person p5: role=victim age=71 protected=no why=adult-victim
person p6: role=victim age=- protected=decide why=domestic-violence-victim
person p7: role=accused age=- protected=decide why=adult-accused
person p8: role=official age=- protected=no why=official
person p9: role=official age=- protected=no why=official
screen p2: sex-trafficking-minor misidentified=yes
note: small-town blotter that prints every name; each item a different ground; the girl's second mention is under another day

SUNDAY. [[K p1 name|Virgil Stubbs]], [[K p1 address|88 Gin House Road]], was cited for letting four goats at large. Mr. [[K p1 name|Stubbs]] disputes the number of goats. Officer [[K p8 name|Tamara Culpepper]] stands by four. Citation [[K p1 id|0807-112]].

MONDAY. Chief [[K p9 name|J. B. Ivey]] and GBI agents looked into a tip at the Dixie Court, Room 8. Arrested for prostitution and loitering: [[W p2 name|Amber Nicole Thrift]], 17, no local address. Also taken in, [[K p3 name|Darnell Keith Postell]], 27, of Albany, suspended license. She told Officer [[K p8 name|Culpepper]] that [[K p3 name|Postell]] set the price and kept the money in a Crown Royal bag. The bag was found. She had on [[W p2 other|a Waycross Wendy's shirt with a "Trainee" pin]].

TUESDAY. [[K p5 name|Miss Lottie Vickers]], 71, came home to find her freezer empty of eleven quarts of creamed corn. A boy of 13 was seen by a mail carrier pulling a red wagon. The corn was recovered at [[W p4 address|the Dorsey trailer, Lot 4, Satilla Pines]]. The young man, who mows for [[K p5 name|Miss Vickers]], was turned over to juvenile authorities. "I'd have give it to [[W p4 name|Travis]] if he'd asked," she said.

WEDNESDAY. Domestic, Willacoochee Street. [[D p6 name|Sheila Mobley]] had a cut over the eye. Her husband, [[D p7 name|Gene Mobley]], told the chief she walked into a door. [[K p9 name|Ivey]] asked which door. [[D p7 name|Mobley]] could not say. Charged, battery (FVA), case [[D p7 id|08-0709-2]]. Mrs. [[D p6 name|Mobley]] has gone to her people.

THURSDAY. Quiet. Rain.

FRIDAY. The [[W p2 name|Thrift]] girl from Monday is still upstairs at the jail, as nobody has come with the $600. A preacher's wife brought clothes. [[K p3 name|Postell]] got out Tuesday on his fine and has been told to stay off the courthouse lawn, where he was hollering "[[W p2 alias|Ladybug]]" up at the window. The GBI now says that he will be charged with something a good deal worse than driving. Her mother in [[W p2 address|Manor, Route 2]] has been found and is looking for a ride. Officer [[K p8 name|Culpepper]] offered hers.

SATURDAY. A juvenile was warned about bottle rockets. [[W p4 name|Travis Dorsey]] was not the juvenile, his mother asks us to say; he was at his grandmother's, shelling peas, by order of the court. Chief [[K p9 name|Ivey]] reminds one and all that the pool closes at dark. The goats of [[K p1 name|Virgil Stubbs]] were seen again, and there were five.

JAIL COUNT as of Saturday midnight: 6. [[K p3 name|Postell, D.]] (back in, no bond); [[D p7 name|Mobley, G.]]; [[W p2 name|Thrift, A.]], hold for GBI, inmate [[W p2 id|2231]]; three for the state.

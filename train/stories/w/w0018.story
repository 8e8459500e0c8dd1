id: w0018
genre: news
where: US-NH
published: 2016-08-09
title: Manchester man gave heroin, took the money, jury is told
person p1: role=victim,witness age=23 protected=yes why=trafficking-victim
person p2: role=accused age=37 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=witness age=- protected=no why=adult-bystander
screen: sex-trafficking-adult
note: adult; court reporter leaves the school nickname and her softball number

On the second day of the trial of [[K p2 name|Raymond Thibodeau]], 37, the jury heard from the desk clerk, the taxi driver and, for four hours, from the woman.

She is 26 now; she was 23 when she moved into [[W p1 address|the third-floor rear at 88 Conant Court]], which [[K p2 name|Thibodeau]] rented. He would hold back the drug until she was sick, she said, and then name the number of men. Twice he put a screwdriver to her neck.

"I'd pitched for [[W p1 school|Pinkerton Regional]]," she told Assistant Attorney General [[K p3 name|Beth Lavoie]]. "[[W p1 other|Number 8, all-state in two thousand eight]]. And I could not lift my arm."

[[K p5 name|Basil Haddad]], who drove her, said he once refused a fare from [[K p2 name|Thibodeau]]. "I told him, '[[W p1 alias|Skeeter]] is ill, take her to Elliot.' He got me fired."

Defense attorney [[K p4 name|Curtis Wynn]] asked why she had signed the lease. She said that the signature wasn't hers. On the lease, passed among the jurors, one reads "[[W p1 name|Meghan Toomey]], d.o.b. [[W p1 birthdate|Valentine's Day, 1990]]".

Hillsborough Superior Court North, [[K p3 address|300 Chestnut Street]], docket [[K p2 id|216-2015-CR-01184]]. [[K p2 name|Thibodeau]]'s town, Goffstown, has been told to keep its children off his street.

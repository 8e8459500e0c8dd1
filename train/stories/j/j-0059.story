id: j-0059
genre: press-release
where: US-MN
published: 2007-10-19
title: Franklin Avenue detail: 6 females, 2 males arrested
person p1: role=accused,victim age=17 protected=yes why=trafficking-victim
person p2: role=accused age=45 protected=no why=adult-accused
person p3: role=accused age=26 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=yes why=identifies-protected
screen p1: sex-trafficking-minor misidentified=yes
screen p3: none
note: release treats a 17-year-old as a "frequent offender"; Ojibwe; reservation village and mother named; hyphen-free docket

The Third Precinct's Community Response Team wishes to thank the Franklin Avenue business association for its patience and its folding chairs.

Over three nights, undercover officers contacted 31 persons. Arrested for prostitution-related offenses were six females, ages 17 to 44, and two males. The complaints most often heard from merchants are condoms in the flower beds and a blue van.

We located the blue van. Its operator, [[K p2 name|Dennis Roy Tollefson]], 45, of Fridley, was found to have a ledger with initials and sums. He'd paid the motel room of the youngest female since Labor Day and, by her account, is paid back from "whatever I make, all of it." He has been cited for parking and the ledger has been photographed.

That female, a frequent offender, is [[W p1 name|Autumn Skye Whitefeather]], D.O.B. [[W p1 birthdate|Feb. 20, 1990]], from [[W p1 address|Ponemah]]. This is her sixth contact. Two bookings as [[W p1 alias|April Jones]] are being corrected. She has been referred to Hennepin County Juvenile on petition [[W p1 id|J07550155]] for prostitution and giving a false name, and her mother, [[W p6 name|Doris Whitefeather]], was notified by way of the tribal police and says that she has been looking for her since the powwow in July.

[[K p3 name|Shonda Lynette Graves]], 26, was also charged; she rents her own room and had refused the van.

Sgt. [[K p4 name|Bruce Ankeny]] commends Officer [[K p5 name|April Jonasson]] for her decoy work in sleet.

Autumn hours of the substation: 4 p.m. to midnight.

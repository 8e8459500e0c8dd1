id: o-0027
genre: news
where: US-TN
published: 2016-09-14
title: Hatcher County coroner: toddler's death a homicide
person p1: role=victim,deceased age=2 protected=decide why=deceased
person p2: role=accused,relative age=23 protected=decide why=identifies-protected
person p3: role=accused age=27 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=victim,relative age=4 protected=yes why=minor-victim
person p7: role=relative age=- protected=yes why=identifies-protected
person p8: role=official age=- protected=no why=official
screen: none
note: dead child for the editor; the mother accused (relative: decide); the surviving brother is a victim, and the foster placement/great-aunt where he was moved is withheld

A two-year-old boy who died Aug. 30 at a Chattanooga hospital was the victim of a homicide, the Hatcher County coroner's office said Tuesday.

[[D p1 name|Jaxon Cole Ledbetter]] died of blunt injuries to the abdomen, Coroner [[K p4 name|Dr. Bill Swafford]] said. His mother, [[D p2 name|Kaylee Marie Ledbetter]], 23, and her boyfriend, [[K p3 name|Dustin Ray Hobbs]], 27, both of the [[W p6 address|Shady Oaks]] trailer community, are charged with aggravated child abuse and neglect. District Attorney [[K p5 name|Vance Tidwell]] said he will ask the grand jury on Monday to add murder.

A brother of the boy, age 4, was found to have an untreated broken wrist. He has been placed with relatives by the Department of Children's Services.

The two defendants appeared by video. General Sessions Judge [[K p8 name|Marcy Lane]] left bond at $500,000 each. [[K p3 name|Hobbs]] said nothing. [[D p2 name|Ledbetter]] asked if she might attend the burial and was told that it had taken place.

It was held Saturday at a country church in the north end of the county. The casket was 31 inches long. The service was led by a great-aunt, [[W p7 name|Wanda Suggs]], of [[W p7 address|Pikes Gap Road]], who has the older boy with her now and who told a television station, on camera, "[[W p6 name|Brantley]] keeps asking when we're going to dig."

The station ran the clip twice at noon, then not again.

Donations toward a stone for "[[D p1 name|Baby Jaxon]]" may be left at the Farmers Bank.

id: j-0030
genre: news
where: US-MO
published: 2012-07-19
title: Lake hotel workers jailed over visas say boss kept passports
person p1: role=victim,accused age=26 protected=yes why=trafficking-victim
person p2: role=victim,accused age=31 protected=yes why=trafficking-victim
person p3: role=accused age=48 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=witness age=- protected=no why=adult-bystander
person p7: role=author age=- protected=no why=author
screen p1: labor-trafficking misidentified=yes
screen p2: labor-trafficking misidentified=yes
note: Jamaican guest workers; Chase is a first name; weekly editor's voice; passport number, parish, singing voice

Anyone who stayed on the strip this June had a bed made by a woman who was not allowed to leave the property.

That's the gist of what two Jamaican housekeepers told a magistrate at Camdenton on Tuesday, after 16 days in our jail. They'd been picked up walking along Highway 54 at midnight, with wet feet, and booked as overstays. No papers on them. Sheriff's Sgt. [[K p4 name|Marvin Stoecklein]] put it in his report that they were "evasive as to employer."

I should think so. The employer is [[K p3 name|Chase Barrington Wendt]], 48, of [[D p1 employer|Wendt Hospitality Staffing]], and according to the younger woman he had both passports in the ice machine room, in a cash box. They owed him $2,300 each for the flight and the recruiter in Montego Bay, then $400 a month for a bed in a house with fourteen others, then a $50 fine for talking in the hall. When she asked for her documents, [[K p3 name|Wendt]] held up his phone and said he had Immigration on speed dial. She's 26 and had left a teaching certificate at home.

[[W p1 name|Shanique Dunkley]], as the jail roster has her (No. [[W p1 id|12-1907]], "alien, no bond"), asked the magistrate if she could say a thing on her own account, and said it so clearly the recorder stopped typing. Her friend, [[W p2 name|Marva-Lee Bogle]], 31, of [[W p2 address|Bethel Town]], only sang a line of a hymn, softly. She's the voice that [[K p6 name|Pastor Jim Teeter]] heard [[W p2 other|in the second row of the Osage Assembly choir on Easter]], he told me, and wondered why the van driver stood in the door the whole time with his arms folded.

Magistrate [[K p5 name|Ruth Ann Popplewell]] let them go in the pastor's keeping. [[K p3 name|Wendt]] was charged Wednesday with trafficking for forced labor, and with keeping the documents.

He was arrested at the marina, fueling up. "They're free to go anytime," he told deputies. Well, [[K p3 name|Chase]], now they are.

[[K p7 name|Lorene Ossenfort]], editor

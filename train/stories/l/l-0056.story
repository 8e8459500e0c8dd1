id: l-0056
genre: interview
where: US-CA
published: 2019-04-18
title: KSJV Radio, "Valley Courts" — transcript, segment 3
person p1: role=victim,accused age=52 protected=yes why=trafficking-victim
person p2: role=witness age=- protected=decide why=adult-bystander
person p3: role=author age=- protected=no why=author
person p4: role=official age=- protected=no why=official
person p5: role=author age=- protected=no why=author
person p6: role=deceased age=91 protected=no why=adult-victim
person p7: role=official age=- protected=no why=official
screen: labor-trafficking misidentified=yes
note: care-home worker charged with elder neglect; radio hosts think it a negligent caregiver; she was alone 24 hours, papers held, debt; care home is where she lived

HOST ([[K p3 name|Sandra Bianchi]]): We're back. The case in Stockton that has families of the elderly asking who's minding the night. [[K p5 name|Dev Malhotra]] was in court.

[[K p5 name|MALHOTRA]]: Right, [[K p3 name|Sandra]]. The defendant is a Filipina caregiver, 52, [[W p1 name|Maria Corazon Abella]]. She's charged with felony neglect of an elder in the death of [[K p6 name|Harold Tennant]], 91, at a six-bed home called [[W p1 employer|Tender Garden on Alder Lane]]. He fell at 3 a.m. in the hallway and she found him at 6.

HOST: Three hours.

[[K p5 name|MALHOTRA]]: She'd been asleep on the floor of the hall closet, which is, it turns out, her room. Deputy D.A. [[K p4 name|Jorge Salcido]] says there's a call bell and that she'd unplugged it. She says it hasn't worked since Christmas.

HOST: Was there no one else on?

[[K p5 name|MALHOTRA]]: No one else at all. Six residents, one caregiver, seven days. I'd say the oddest thing today was her interview with the sheriff. She asks if she can go back and turn Mrs.—well, one of the residents. And then: that the owner, [[D p2 name|Evangeline Roxas]], has her passport, that she gets $400 a month less $300 for "the visa," that she owes till 2023; and that Ms. [[D p2 name|Roxas]] told her if she went outside the gate she'd have the police take her. "And here is the police," she says. You can hear her sort of laugh.

HOST: So somebody will look at the owner.

[[K p5 name|MALHOTRA]]: The license is under review. The person in the cell is [[W p1 name|Abella]]. The residents call her "[[W p1 alias|Nurse Cory]]." Judge [[K p7 name|Nguyen]] kept bail at $150,000.

HOST: Terrible. Traffic next; Highway 99's a parking lot.

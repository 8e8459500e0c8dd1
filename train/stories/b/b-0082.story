id: b-0082
genre: blotter
where: US-AK
published: 2014-01-21
title: Trooper dispatches, Sukhana Bay
person p1: role=accused age=52 protected=no why=adult-accused
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=missing age=61 protected=no why=adult-bystander
person p4: role=official age=- protected=no why=official
screen: none
note: nothing to protect; an adult overdue traveller found; wildlife

Location: Sukhana Bay   Type: Overdue snowmachiner
On 1/14/14 at 2040 hours [[K p3 name|Moses Evan]], 61, was reported overdue from a trip to check a net. Searchers were slowed by fog. On 1/15 at 0900 hours [[K p3 name|Evan]] walked into the school gym, where the search was being organized, and asked who they were looking for.

Location: Sukhana Bay   Type: Assault 4
On 1/16/14 [[K p1 name|Ronald Pickersgill]], 52, of Soldotna, was arrested after striking a coworker with a frozen halibut. Alcohol was a factor. The halibut was kept as evidence until 1/18.

Location: Old Village   Type: Wildlife
On 1/19/14 VPSO [[K p4 name|Clara Nick]] hazed a bear from the clinic porch with a whiteboard.

Location: Sukhana Bay   Type: Public assist
Father [[K p2 name|Innokenty]] reports that his bell has been rung by wind. No further action.

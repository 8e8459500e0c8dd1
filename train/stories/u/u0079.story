id: u0079
genre: news
where: IE
published: 2024-02-16
title: Nursing-home laundry worker freed from €9,000 'placement bond'
person p1: role=victim age=44 protected=decide why=trafficking-victim
person p2: role=accused age=- protected=decide why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=expert age=- protected=no why=adult-bystander
screen p1: unclear
note: weak signs: a bond and night calls, but paid, papers and lodging her own; screen unclear

Is a debt a chain if you could, in principle, walk away from it?

The Labour Court in Dublin didn't need to answer last week. It struck out a clause by which a laundry worker, 44, agreed to pay back €9,000 to the agent who'd placed her with a Meath nursing home, if she resigned within three years. She came from Kerala with a work permit in her own handbag; was paid, late but in full; rented a room of her choosing; and changed job when she had had enough. But she also told the court that the agent, whom she named as [[D p2 name|Reji Kurian]], rang her mother at night to ask about "the house" and that she'd been frightened to resign. He wasn't a party and hasn't been charged with anything.

Deputy chair [[K p3 name|Tadhg Gilmartin]] called the clause "a thing to scare people with."

[[K p4 name|Edwina Roche]] of the Migrant Centre said that such contracts were everywhere. The worker, [[D p1 name|Bincy Thomas]], hopes to train as a nurse.

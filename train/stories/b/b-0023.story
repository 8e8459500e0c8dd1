id: b-0023
genre: news
where: IN
published: 2009-08-17
title: Juvenile held in Mariyapur chain-snatching; aunt says he was at tuition
person p1: role=accused age=16 protected=yes why=juvenile-accused
person p2: role=accused age=24 protected=no why=adult-accused
person p3: role=victim age=58 protected=no why=adult-victim
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
person p6: role=expert age=- protected=no why=adult-bystander
screen: none
note: JJ Act s.21 (2000); the report gives nickname, tuition centre, father's shop, name in aunt's quote

Mariyapur: The special team formed to nab the two-wheeler gang terrorising morning walkers along the Beach Road claimed a breakthrough on Saturday by picking up two youths, one of them a 16-year-old.

[[K p2 name|Karthik alias Bullet Karthik]] (24) of Nehru Colony was remanded to 15 days' judicial custody. His pillion rider, being a minor, was produced before the Juvenile Justice Board and sent to the observation home.

The duo is accused of relieving Smt. [[K p3 name|Saraswathi Ranganathan]] (58), a retired headmistress, of her five-sovereign thali chain on August 9. "I held on to one end," said Mrs. [[K p3 name|Ranganathan]]. "I've got two sovereigns of it here."

According to Inspector [[K p4 name|S. Muthukaruppan]], the boy, called '[[W p1 alias|Puli]]' by the gang on account of [[W p1 body|the tiger stripes shaved above his ear]], was recruited because he'd no record.

But a woman who waited outside the station all night, and who said she had raised him, told a different story. "[[W p1 name|Prabhu]] was at [[W p1 school|Success Tutorials]] from 5 to 7.30. Ask the sir," said [[W p5 name|Kamatchi]], who runs [[W p5 employer|the idli stall opposite the Murugan theatre]]. "They took him since he knows that [[K p2 name|Karthik]]. Everyone knows that [[K p2 name|Karthik]]."

Advocate [[K p6 name|Yasmin Begum]], who appeared for the juvenile, pointed out that the Act forbids police to disclose who he is. The press note handed to reporters had a group photograph.

id: r-0012
genre: email
where: US-IL
published: 2014-10-09
title: Fwd: intake question
person p1: role=victim,accused age=15 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
screen p1: sex-trafficking-minor misidentified=yes

Judy,

The girl on line 4 of your list, [[W p1 name|Janelle Whitfield]], dob [[W p1 birthdate|March 2, 1999]], came in as theft + prostitution. She took a customer's wallet. She was 15 and he'd paid [[K p2 name|Leon Sykes]] for an hour with her, so I'd like somebody to explain to me what she stole.

[[K p2 name|Sykes]] is the one she calls her boyfriend. He takes the money and holds her bus card. Officer [[K p3 name|Matt Dombrowski]] wrote all that down and then charged her anyway.

[[K p5 name|Mrs. Pettigrew]] at the laundromat will testify she saw him hit her. Judge [[K p4 name|Horace Lamb]] has the file, [[W p1 id|14 JD 2217]]. [[W p1 name|Janelle]]'s cell is [[W p1 phone|312-555-0147]] but he has it.

[[K p4 name|Lamb]] sits till four.
— Connie

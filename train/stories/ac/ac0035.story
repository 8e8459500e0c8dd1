id: ac0035
genre: news
where: CA-ON
published: 2017-02-12
title: Eleven Minutes in Orillia
person p1: role=missing age=6 protected=decide why=missing-alert
person p2: role=relative age=- protected=decide why=adult-bystander
person p3: role=official age=- protected=no why=official
person p4: role=author age=- protected=no why=author
person p5: role=bystander age=- protected=no why=adult-bystander
note: found child, no crime, alert over; decide; magazine

You would not think a snowsuit that orange could vanish.

Between 3:14, when the kindergarten bell went, and 3:25, when [[D p2 name|Heather Sinclair-Roy]] began to run, eleven minutes passed that she's able to describe and her daughter is not. There was a rink; there was a dog. There was a man with a sled.

By four the OPP had put out the alert and every phone in town had jumped: [[D p1 name|Maeve Sinclair-Roy]], 6, [[D p1 other|orange snowsuit, one mitten]], last seen on Mississaga Street. By five there were two hundred people in the park in the dark and nobody was saying what they thought.

The man with the sled had gone home and heard it on the radio. [[K p5 name|Normand Pelletier]] is a piano tuner. He put on his boots again. "I went and stood at the corner with my hands where people could see," he says, "and I told the first policeman: I'm the fellow with the sled."

Const. [[K p3 name|Jagdeep Mann]] remembers. He'd thanked him, and asked which way the dog went.

It went to the church hall, which was warm, and in which the quilters had gone off and left a light. She was under the frame, asleep on the dog. She had only wanted to see it eat.

They still come up to [[K p5 name|Pelletier]] at the Metro. Some of them shake his hand a little too long.

[[K p4 name|Blair Thistlewood]]

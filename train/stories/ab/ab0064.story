id: ab0064
genre: filing
where: CA-AB
published: 2012-10-26
title: Human Rights and Labour Inquiry: Hearing Summary
person p1: role=victim age=38 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=witness age=- protected=no why=adult-bystander
screen: labor-trafficking misidentified=yes
note: Filipino TFW removed for unauthorised work; tim's-type donut shop workplace D; basement W; immigration detention

INQUIRY, Red Deer, day 3. Commissioner [[K p3 name|Gail Yellowhorn]].

Evidence in the morning concerned a man of 38 from Iloilo whom the Commission calls "Witness Blue."

He paid an agent $6,000 for a welder's job. There was no welding. [[K p2 name|Ray Stadnyk]], now charged by the RCMP under section 118 of the Immigration and Refugee Protection Act, met the plane, took his passport "for the photocopy," and placed him on nights at [[D p1 employer|Donut Depot on Gasoline Alley]] and on days cleaning barns. His wages from both were direct-deposited to [[K p2 name|Mr. Stadnyk]]. He was told that he'd be jailed if he spoke up, since the barn was not on his permit. And he was: a border officer found him with a shovel, and he spent twenty-six days in the Remand Centre.

[[K p4 name|Father Emil Castañeda]] told the Commission that he had gone to the house on [[W p1 address|Kerrywood Drive]] and found nine men to one hot plate. "I knew him only as [[W p1 alias|Toto Boy]]. He sang [[W p1 other|second tenor at Sacred Heart, with his eyes shut]]."

Counsel asked that the nickname be struck. It was, though the stream was live.

The witness, asked what he wished from the Commission, said his welding ticket.

id: w0039
genre: news
where: US-NC
published: 2024-04-18
title: Boy, 15, paid $600 to make pictures go away; two arrested
person p1: role=victim age=15 protected=yes why=sexual-offence-victim
person p2: role=accused age=24 protected=no why=adult-accused
person p3: role=accused age=22 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=author age=- protected=no why=author
screen: none
note: sextortion; gamer handle spelt, rank in a sport, payment app name

[[K p5 name|Mallory Sung]], [[K p5 alias|@mallorysung_wn]]

RALEIGH — He thought her name was Bree and that she lived in Knightdale. Bree was two men in a shared office in Lagos, one of whom, [[K p2 name|Tobi Adeyemi-Cole]], 24, has a cousin in Durham and flew in, and was met by the FBI at gate C-9. The other, [[K p3 name|Samuel Ikpe]], 22, awaits extradition.

The boy had sent one picture. By morning he'd been told to send money or all of the tennis team would get it. He sent $600 of lawn-mowing money, from the payment account "[[W p1 alias|$ colbyserves15]]", and then he told his grandfather, which agents say was the smartest thing that anyone in the file has done.

He's 15, ranked [[W p1 other|third in the state at 16-and-under]], and goes to [[W p1 school|a charter school, Oberlin Prep]].

"The game tag that they wrote to," said Supervisory Agent [[K p4 name|Ignatius Pell]], "was all over the place. Kids use their own names." He spelled it for the room: "[[W p1 alias|C-O-L-B-Y, dot, V-A-N-H-O-Y]]."

Complaint [[K p2 id|5:24-mj-1177]]. If this is happening to your child: [[K p4 phone|919-555-0150]] or [[K p4 email|tips@raleighfield.example]].

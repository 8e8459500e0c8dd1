id: z0070
genre: news
where: US-KS
published: 2022-06-16
title: Four [[D p2 name|Hendersons]], one subpoena
person p1: role=victim,witness age=15 protected=yes why=sexual-offence-victim
person p2: role=accused,relative age=48 protected=decide why=adult-accused
person p3: role=relative,witness age=- protected=yes why=identifies-protected
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
screen p1: none
note: family of one surname, accused uncle-grandfather, unrelated prosecutor and reporter surname; the subpoena leaks

SALINA — The sheriff's process server had one subpoena and four people named [[D p2 name|Henderson]] to give it to.

Prosecutor [[K p4 name|Marsha Henderson]] wasn't one of them; she had sent it. [[D p2 name|Loyd Henderson]], 48, wasn't either, since he's the defendant. [[W p3 name|Patrice Henderson]] took it, read it, and sat down on her steps, because it was for her daughter.

The girl was 15 last fall. She told a school counselor that [[D p2 name|Loyd]], her father's brother, had come into the milk house behind her and that it wasn't the first time. She said so in court on Wednesday, in eleven minutes, in a sweatshirt that came to her knees.

"He says you're mixed up," said defender [[K p5 name|Ike Raskin]]. "Are you?"

"I'm not mixed up," she said. "He's who mixed it."

The subpoena itself, which should have been sealed, was clipped by the clerk to the public side of the file. It commands "[[W p1 name|Shelby Ann Henderson]], a minor, [[W p1 address|1140 Crooked Post Road]]," to bring her telephone.

[[K p6 name|Judge Delbert Ruiz]] unclipped it himself.

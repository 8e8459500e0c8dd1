id: a-0074
genre: news
where: US-CO
published: 2006-05-31
title: Teen says step-grandfather's trial 'like being on the wrong side of a microscope'
person p1: role=victim,witness age=9 protected=yes why=sexual-offence-victim
person p2: role=accused,relative age=66 protected=decide why=identifies-protected
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=author age=- protected=no why=author
screen: none
note: relation in headline and text; school club; transcript exchange; first name slipped by the defence

By [[K p5 name|Odette Ramsey]]

She is 15 now, and likes to know how things work, so she had read the rules of evidence.

"You can't ask me that," she informed a defense attorney Tuesday in District Court at Poncha Bluffs. The judge, [[K p3 name|Ezekiel Trujillo]], thought for a second, and sustained her.

[[D p2 name|Alvin Rademacher]], 66, is charged with sexual assault on a child by one in a position of trust. He was married to the teenager's [[D p2 relation|grandmother]] until 2004. She lived with them when she was 9.

She described a workshop and the radio that played in it. She described the lathe so well that a juror nodded.

"You liked that workshop, didn't you, [[W p1 name|Joanna]]?" asked attorney [[K p4 name|Philip Stroh]].

"I liked the lathe," she said.

This summer she will go to Houston with [[W p1 other|the Poncha Bluffs robotics team, which she captains]]. Being a witness, she told the victim advocate, was like being on the wrong side of a microscope. [[D p2 name|Rademacher]] did not look up.

id: z0027
genre: news
where: US-AL
published: 2019-06-27
title: Pastor's son, pastor's wife testify
person p1: role=victim age=13 protected=yes why=sexual-offence-victim
person p2: role=accused age=52 protected=no why=adult-accused
person p3: role=witness,relative age=23 protected=no why=adult-bystander
person p4: role=witness,relative age=- protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=relative age=- protected=yes why=identifies-protected
screen p1: none
note: church where the victim's family worshipped and sang; accused family of one surname kept; aunt leaks

DOTHAN, Ala. — The son believed her. The wife did not. The jury will have to decide what to make of both.

[[K p2 name|Rev. Alvin Pettway]], 52, is charged with sodomy and sexual abuse of a girl who was 13 when, she says, he began driving her home from Wednesday practice by the long way. She sang in the youth choir at [[W p1 school|Mount Gilead Full Gospel Temple]], and was, the court was told, [[W p1 other|its only alto]].

[[K p3 name|Alvin Pettway Jr.]], 23, told jurors that he'd found his father's truck at the boat ramp and the girl in it with her choir robe over her face. "I knew whose robe," he said. "I drove her to her auntie."

[[K p4 name|Marvella Pettway]], married to the defendant for 27 years, followed her son to the stand. She called the girl fast. District attorney [[K p5 name|Cal Renfroe]] asked what a fast 13-year-old was. She said he knew.

The aunt, [[W p7 name|Odessa Grimes]], was not permitted to say what the child told her, only what she did: she washed the robe, was sorry she washed it, and called the law.

"And what did you say when you saw her?" asked defense lawyer [[K p6 name|Trent Pettus]].

"I said, [[W p1 name|Nyla]], get in this house."

id: as0019
genre: news
where: US-NM
published: 2020-12-19
title: Española man held without bond; boy hid sister in dryer, police say
person p1: role=witness,victim age=10 protected=yes why=minor-witness
person p2: role=victim,witness age=5 protected=yes why=minor-victim
person p3: role=accused,relative age=35 protected=decide why=adult-accused
person p4: role=victim,relative age=33 protected=yes why=domestic-violence-victim
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=bystander,witness age=- protected=no why=adult-bystander
person p8: role=expert age=- protected=no why=consented
screen: none
note: domestic violence with child witnesses; accused is stepfather so his name is D; mother W because she identifies the children; expert survivor by own choice

ESPAÑOLA — The dispatcher could hear a machine turning over. "Is that a washer?" asked [[K p6 name|Annalise Romero-Quick]]. "No, ma'am," whispered the caller, who is 10. "It's the dryer, it's off, I'm just moving her feet."

He'd put his sister, 5, in it and pulled the towels over her. Then he had crawled out of a bathroom window and run in his socks to a neighbor, who gave him the phone.

[[D p3 name|Gilbert Trujillo-Sena]], 35, the children's stepfather, was ordered held without bond on Thursday by District Judge [[K p5 name|Francisco Abeyta]] on charges of aggravated battery against a household member and two counts of child abuse. According to the statement of probable cause, he'd broken his wife's jaw with a cordless drill because the tamales were for her mother's house.

The wife, [[W p4 name|Carolina Vigil]], 33, underwent surgery at Christus St. Vincent. She teaches second grade at [[W p4 employer|Los Niños Elementary]], where children on Friday were making a banner that read GET WELL MISS [[W p4 name|VIGIL]].

"She's a person who'll bring you soup," said [[K p7 name|Epifanio Lucero]], 79, the neighbor whose doorbell rang. "And here's the little one, [[W p1 name|Adrián]], no shoes, there's ice on the ground, and he says, 'Excuse me, Mr. [[K p7 name|Lucero]].' Excuse me!" [[K p7 name|Lucero]] went over with a shovel and stood in the doorway of [[W p1 address|the blue trailer behind San Pedro Chapel]] until deputies came.

At the hearing a public defender argued that his client had no record. Judge [[K p5 name|Abeyta]] asked to hear the 911 call, all of it, and it was played in open court:

"What's your name, honey?"

"[[W p1 name|Adrián Vigil]]. V as in vaca."

"And your sister?"

"[[W p2 name|Xochitl]]. But she's [[W p2 alias|Chilita]]. She's got [[W p2 body|the thing in her heart, the pacemaker]], so she can't be scared."

"You're doing great, [[W p1 name|Adrián]]. Is she breathing OK?"

"She is laughing. I told her it's a spaceship."

The judge took off his glasses. He set a hearing for January 6, in cause number [[D p3 id|D-117-CR-2020-00871]].

[[K p8 name|Bettina Archuleta-Ray]], who directs a shelter for the county and has written about the years that she herself spent "walking on my own kitchen floor like it was glass," said that such calls have doubled since the schools shut. "Children used to have seven hours of somebody else's ceiling," [[K p8 name|Archuleta-Ray]] said. She gave the hotline: [[K p8 phone|505-555-0181]].

[[K p6 name|Romero-Quick]], the dispatcher, has been on the job for five weeks. She was on break when a deputy came in with a drawing for her in green crayon. It shows a rocket with a round door. It is signed, in large letters that run off the edge, [[W p2 name|XOCHI]] AND [[W p1 name|ADRIAN V]].

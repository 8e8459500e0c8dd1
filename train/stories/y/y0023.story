id: y0023
genre: comments
where: IN-TN
published: 2021-11-19
title: Comments on "Coimbatore class 12 student: principal held"
person p1: role=victim,deceased age=17 protected=yes why=sexual-offence-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=author age=- protected=no why=author
person p4: role=author age=- protected=no why=author
person p5: role=author age=- protected=no why=author
person p6: role=relative age=- protected=yes why=identifies-protected
note: deceased victim in India stays protected; comments out her; physics teacher accused (school is D/W: she attended)

[[K p3 alias|kovai_rasigan]]: Paper wont say but all of us know it's [[W p1 name|Ponthamizharasi]], [[W p1 school|XII-C, Vidhya Mandhiram]]. She wrote three names. Only one arrested.

[[K p4 alias|Advocate S. Mahalingam]]: Delete that. Section 23 POCSO and 228A, it is an offence even after the girl's death. Accused [[K p2 name|Mithunraj Chakravarthy]], the physics sir, can be named. She can't.

[[K p3 alias|kovai_rasigan]]: so he gets a name and [[W p1 name|Thamizh]] gets "victim"?? wonderful law

[[K p5 alias|meenu.mdu]]: [[W p6 name|Kalaivani akka]], if you read this, your daughter's drawing of the temple car was [[W p1 other|on the September cover of Sutti Vikatan]]. I have kept it.

[[K p4 alias|Advocate S. Mahalingam]]: Moderator??

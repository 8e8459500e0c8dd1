id: b-0116
genre: news
where: MY
published: 2020-10-09
title: Glove factory hostel: 'Our passports are in a drawer with numbers'
person p1: role=victim,witness age=24 protected=yes why=trafficking-victim
person p2: role=victim age=31 protected=no why=consented
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=author age=- protected=no why=author
screen p1: labor-trafficking
screen p2: labor-trafficking
note: two workers, one speaks openly for a union, the other withheld but the photograph's alt text and passport drawer number betray him; Nepali and Bangladeshi names

[[K p5 name|Goh Li Wen]] and photographer

KUALA SENTUL — The drawer is in the supervisor's office. It has 614 slots, and in each slot there's a passport.

"I'm slot 212. I want my name printed, because I'm the secretary of something now," said [[K p2 name|Jahirul Islam Babu]], 31, who paid a broker 18,000 ringgit and worked for 27 months, 12 hours a day, to pay it off. Whoever asked for the passport back was moved to the furnaces, [[K p2 name|Jahirul]] says. When he asked, he was.

The other, 24, from Nepal, asked that he not be identified, since the recruiter lives in his village. He was fined for sickness and for "wearing slippers", and had been locked in the hostel since March with a guard at the gate. He's owed, by his reckoning in blue biro, RM11,420.

Labour Department director [[K p4 name|Norhayati Abdul Aziz]] said the company's general manager, Datuk [[K p3 name|Raymond Teoh]], was charged on Wednesday with forced labour under the anti-trafficking act.

We asked the younger man what he'd do first. "Stand on the street," he said. "Not go anywhere."

ALT: Rows of bunks, laundry. A man ([[W p1 photo|Dipendra Rai]]) covers his face. On the bed rail is a tag: [[W p1 id|slot 409]].

id: aj0005
genre: interview
where: US-OR
published: 2018-10-14
title: "They called it room and board": a talk with [[K p1 name|Inocencia Barajas]]
person p1: role=victim,expert age=19 protected=no why=consented
person p2: role=author age=- protected=no why=author
person p3: role=convicted age=- protected=no why=adult-convicted
person p4: role=victim age=17 protected=yes why=trafficking-victim
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=relative age=- protected=yes why=identifies-protected
person p8: role=bystander age=- protected=no why=adult-bystander
screen p1: labor-trafficking
screen p4: labor-trafficking misidentified=yes
note: one survivor waives, explicitly; the girl who shared the bunk did not, and was booked for theft; her brother is named too

[[K p2 name|Prudence Yamada]], for the Hood Valley Quarterly

You asked us to use your whole name. Why?

Because for three years I had none. At the Dufur place I was "tú." I am [[K p1 name|Inocencia Barajas]], I was 19, I picked pears and then I ran the kitchen, and [[K p3 name|Wendell Prior]] took my passport on the second day. Print it. I signed your paper.

How did it work?

[[K p3 name|Prior]] had a store in the barn. Boots, eighty dollars. Rice, double. It was written on the wall in chalk, and Saturday he would read what we owed. If somebody spoke of leaving he talked about the border patrol, that he had a cousin there. He did not have a cousin there.

Who else lived in that cabin?

Nine of us in [[W p4 place|the last cabin above Threemile Creek]]. The youngest was [[W p4 name|Reina]]. She had 17 years. I braided her hair.

[Note: her companion in the cabin was later arrested.]

Yes, and that makes me angry still. [[W p4 name|Reina Escobedo]] took her own papers out of his desk, and forty dollars, and she walked to the highway. He called the sheriff! They put her in The Dalles for burglary. A jail picture, everything, it is on the internet today: "[[W p4 name|ESCOBEDO, REINA I.]], [[W p4 id|NW-15-0772]]." And Mr. [[K p3 name|Prior]] signed the complaint as the victim.

What turned it?

A deputy, [[K p6 name|Kip Sandoz]], noticed that she had chemical burns, [[W p4 body|a white patch like Florida on the shoulder]], and asked who made her spray. And then the prosecutor, [[K p5 name|Eun-ji Farrow]], threw it out. [[K p5 name|Farrow]] came to the orchard herself in the wrong shoes. Two years later he got nine years. Federal.

Do you see her?

Her brother [[W p7 name|Isidro]] brings her to the meetings. She is a [[W p4 employer|phlebotomist at Mid-Gorge Clinic]], can you believe that. She doesn't talk in public. I talk for both.

A neighbor, [[K p8 name|Orville Tench]], told us that nobody on that road knew.

[laughs] [[K p8 name|Orville]] sold him the locks. Write that [[K p1 name|Barajas]] says hello.

And what should a pear buyer do?

Ask who has the passports. That's all. It's one question.

Anything for Deputy [[K p6 name|Sandoz]], who retires this month?

Tell him Miss [[W p4 name|Escobedo]] passed her boards. He will cry. He cries at everything.

[Photo: [[K p1 name|Barajas]] at the Odell packing shed. Second photo withdrawn at a reader's request; the caption named [[W p4 name|R. Escobedo]] and [[W p7 name|Isidro Escobedo]] at a quinceañera.]

— [[K p2 name|P.Y.]]

id: az0018
genre: social
where: US-NV
published: 2024-06-08
title: Neighborhood group: "RENO PARENTS – KNOW WHO LIVES ON YOUR STREET"
person p1: role=accused age=31 protected=no why=adult-accused
person p2: role=victim age=14 protected=yes why=sexual-offence-victim
person p3: role=relative,author age=- protected=decide why=author
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=accused age=- protected=decide why=adult-accused
person p8: role=accused age=57 protected=no why=adult-accused
note: mother signs herself (D); an arrested man K, a man accused only by a commenter D; a comment outs the girl

[[K p4 name|Marlene Dittmer]] ▸ NW Reno Neighbors
Sharing from the sheriff's page because people have a right to know. [[K p1 name|Devin Scott Paquette]], 31, of [[K p1 address|1730 Aspen Glen Loop]], was booked 6/6, booking # [[K p1 id|24-5519]], lewdness with a child 14 or over and luring with a computer. He drives the ice cream truck!! White, [[K p1 vehicle|NV 155-T0V]]. The sheriff says she is 14. He told her he was 17. Bail 100K. Share!!

💬 [[K p6 name|Ken Ishimaru]]: That's the guy who did my gutters. 31? He looks 22.

💬 [[K p4 name|Marlene Dittmer]]: [[K p6 name|Ken]] he told kids he was a senior at McQueen. My grandson is 13 and he believed it.

💬 [[D p7 name|Big Al Rozema]] is who you should look at. Always at the park with a camera. Never arrested because he's friends with somebody. — posted by "washoe_truth"

💬 [[K p4 name|Marlene Dittmer]]: Please keep to people who've been charged. Deleting.

💬 Deputy [[K p5 name|Aria Lindqvist-Cho]], Washoe Co. Sheriff's Office: Hi neighbors. The arrest is public. The child is not. Please don't guess who it is. If your kid talked with [[K p1 name|Paquette]] on any app (he used [[K p1 alias|dev1n_the_dude]]), call me, [[K p5 phone|775-555-0163]].

💬 "coffee&cardio": everyone at [[W p2 school|Peavine Ridge MS]] already knows its [[W p2 name|Maddie S]], she did the morning announcements, she got pulled out of 8th grade promotion practice crying

💬 [[K p6 name|Ken Ishimaru]]: Whoever you are take that down. She's a little kid.

💬 "coffee&cardio": im just saying what my daughter said, she's 15 and in homeroom with [[W p2 name|Madison]]

💬 [[D p3 name|Julie Stavros]]: I'm the mom. I wasn't going to say anything but here I am. My girl is 14. She thought a boy liked her. She had to hear it was a man of thirty-one from a detective. You've now put her on here in front of 4,000 people. I signed my own name, not hers. Leave [[W p2 name|Mads]] out of it.

💬 [[K p4 name|Marlene Dittmer]]: [[D p3 name|Julie]] I am so sorry. Admins!!

💬 "washoe_truth": What about the other one? [[K p8 name|Roger Quam]], 57, [[K p8 address|Stardust Street]], same night, booking [[K p8 id|24-5522]]. Open & gross lewdness at the laundromat.

💬 [[K p5 name|Deputy Lindqvist-Cho]]: [[K p8 name|Mr. Quam]] is a separate matter and no child was there. Comments are being closed. If you saved a screenshot with the student's name please delete it. @[[W p2 alias|maddie.stavs]] please set your account to private, hon, and have your mom call.

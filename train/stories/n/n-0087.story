id: n-0087
genre: email
where: AU-VIC
published: 2024-05-30
title: Staff all: names, please read before Monday
person p1: role=accused age=- protected=yes why=juvenile-accused
person p2: role=victim age=14 protected=yes why=minor-victim
person p3: role=witness age=- protected=yes why=minor-witness
person p4: role=official age=- protected=no why=official
person p5: role=author age=- protected=no why=author
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=relative age=- protected=decide why=identifies-protected
person p8: role=bystander age=- protected=no why=adult-bystander
person p9: role=relative age=- protected=yes why=identifies-protected
person p10: role=accused age=17 protected=yes why=juvenile-accused
note: school e-mail to staff; author uses student codes then names; adult cousin accused; two Liams; deputy head with the surname of a victim

From: [[K p5 name|Joanna Papadakis]], Principal
Date: Thu 30 May 2024, 7.52 am

Colleagues,

You'll have heard that two of ours and one from [[W p10 school|St Cuthbert's]] are before the Children's Court over what took place on the 903 bus. I'm not going to name them and I ask you not to, in corridors or on WhatsApp. We have three Year 9 [[W p1 name|Liams]]. Two have done nothing at all and one of those has been spat at.

What can be said: the student who was hurt, 14, has had surgery on [[W p2 body|his jaw]] and will do Term 3 from home. [[K p8 name|Mr Tran]] (Deputy; not the student's father) is co-ordinating work. Please don't ask [[K p8 name|Mr Tran]] to pass on cards, since he's mobbed.

A Year 9 girl held a jumper to his face until the ambulance came. She's not to be praised at assembly. She has asked. Her form teacher, [[K p6 name|Ms D'Souza]], will keep an eye.

Three days ago somebody forwarded the incident form. It's headed "[[W p1 name|Liam Kostopoulos]] / [[W p2 name|Bao Tran]] / [[W p3 name|J. Achterstraat]] (wit.)". Delete it. The third young person, 17, is called "[[W p10 alias|Razz]]" throughout; you don't need to know who that is, and if you coach Saturday [[W p10 other|futsal]] you do.

The mother of our student, Mrs [[W p9 name|Kostopoulos]], rang last night. She's devastated. His cousin [[D p7 name|Steve Kostopoulos]], 22, is the one on the news, who's alleged to have driven them off. He isn't one of our alumni, whatever 3AW says.

Sen. Const. [[K p4 name|Liam Brodie]] will be at the gate on Monday. Say hello.

[[K p5 name|Joanna]]

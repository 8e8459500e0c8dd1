id: b-0037
genre: school
where: GB-ENG
published: 2018-11-16
title: Letter to parents and carers of Year 8 — St Wulfram's Church of England Academy
person p1: role=victim age=12 protected=yes why=minor-victim
person p2: role=accused age=13 protected=yes why=juvenile-accused
person p3: role=official,author age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=witness age=12 protected=yes why=minor-witness
screen: none
note: a head's careful letter, and a mail-merge line beneath which names all three; assault on a child, the school is stated as the victim's own and is W by rule 9

Dear Parent/Carer

Some of you will have heard that a pupil was hurt on the school field on Tuesday. He was taken to hospital with a broken collar bone and is now at home. Another pupil has been excluded. The police are aware and have spoken to the second pupil with an adult present. Year 8s who saw it have been very upset.

I'd ask you, please, not to let the Year 8 WhatsApp become a court of law.

PC [[K p4 name|Georgios Lambrou]], our Safer Schools officer, will be in assembly on Monday.

As ever, my door's open, although it sticks.

Mrs [[K p3 name|T. Ainscough]]
Headteacher

cc PASTORAL (do not merge): re [[W p1 name|HENSHALL Ruben]] 8W / [[W p2 name|BASSEY-COLE Micah]] 8F / saw it: [[W p5 name|Poppy Lund]] 8W. [[W p1 name|Ruben]]'s mum wants a call before 6. Meeting with [[W p2 name|Micah]] and gran Thurs. Form tutor to keep [[W p5 name|Poppy]] off the field.

[[W p1 school|St Wulfram's]], Priory Road. Together in Faith.

id: h-0028
genre: school
where: GB-NIR
published: 2024-06-20
title: St Brecan's College: Prize Day roll 2024
person p1: role=official age=- protected=no why=official
person p2: role=bystander age=18 protected=no why=minor-not-in-crime
person p3: role=bystander age=16 protected=no why=minor-not-in-crime
person p4: role=bystander age=12 protected=no why=minor-not-in-crime
person p5: role=bystander age=- protected=no why=minor-not-in-crime
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=bystander age=- protected=no why=minor-not-in-crime
screen: none
note: nothing to protect; honour roll with children; the mock-trial cup has 'accused', 'witness' and 'prosecution'

Guest of honour: [[K p6 name|Dr Grainne McKeever]], past pupil, who builds telescopes.

Head Boy and the Rafferty Medal for Physics: [[K p2 name|Chukwuemeka Eze]] (18), whom Imperial are very lucky to get.
Junior Maths: [[K p4 name|Zofia Kaczmarek]], 12.
The McAleer Cup for Drama: [[K p3 name|Caoimhe Donnelly]], 16.

Bar Mock Trial (Northern Ireland winners!): best prosecution counsel, [[K p5 name|Rory Ó Baoill]]; best witness, [[K p7 name|Hope Mulligan]], who was so convincing as a burglar's mother that the visiting judge offered her a tissue. The accused was acquitted on all counts and got a merit for it.

Full attendance, seven years: nobody. There was a pandemic, and [[K p2 name|Chukwuemeka]] had his appendix out.

Mr [[K p1 name|Cathal Laverty]], Principal, hopes that no bursary will go unclaimed and that no one will be driven round the bend by the one-way system. Cars by 12.30. Lunch is in the canteen, choice of two. A collection for the minibus will be taken at the door by [[K p7 name|Hope]] and her "mother".

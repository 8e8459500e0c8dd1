id: x0035
genre: news
where: US-MO
published: 2021-03-18
title: 14-year-old certified as adult in Kossuth Street killing
person p1: role=accused age=14 protected=decide why=charged-as-adult
person p2: role=deceased,victim age=46 protected=no why=adult-victim
person p3: role=relative age=- protected=no why=adult-bystander
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=witness age=13 protected=yes why=minor-witness
person p7: role=relative age=- protected=decide why=identifies-protected
note: the accused child D; the witness, also a child, W; the unnamed "friend" is named by the lawyer

ST. LOUIS — A boy too young for a learner's permit will be tried as an adult for the death of a man who, by all accounts, was only warming up his car.

[[D p1 name|Marquise Antwan Dill]], 14, was certified Tuesday after a two-day hearing. The charge is second-degree murder. He's accused of shooting [[K p2 name|Anthony Rausch]], 46, a pipe fitter, on Kossuth on Jan. 11.

Judge [[K p4 name|Philomena Crane]] said she had weighed the boy's age and "found it wanting on both sides of the scale."

The state's case rests on a friend, 13, who was across the street. The friend's name was to be kept off the record. It lasted until cross-examination, when defense lawyer [[K p5 name|Isaiah Banks]] said, "And isn't it so that [[W p6 name|Javion]] had a gun himself?" The friend, who [[W p6 other|rides the only yellow minibike on that block]], had none.

[[K p3 name|Diane Rausch]], the widow, said she'd hoped to hate the boy. "And then he asked the deputy for a tissue."

His grandmother, [[D p7 name|Ernestine Dill]], raised him. She is 66. She brought a clean shirt to the hearing both days, on a hanger.

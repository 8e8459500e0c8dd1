id: o-0058
genre: news
where: US-CT
published: 2017-04-27
title: The defense rests; so does juror number nine
person p1: role=accused age=59 protected=no why=adult-accused
person p2: role=victim,deceased age=61 protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=expert age=- protected=no why=adult-bystander
person p7: role=expert age=- protected=no why=adult-bystander
person p8: role=witness age=- protected=no why=adult-bystander
person p9: role=witness age=- protected=no why=adult-bystander
person p10: role=relative age=- protected=no why=adult-bystander
person p11: role=relative age=8 protected=no why=minor-not-in-crime
person p12: role=author age=- protected=no why=author
person p13: role=expert age=- protected=no why=adult-bystander
person p14: role=bystander age=- protected=no why=adult-bystander
person p15: role=official age=- protected=no why=official
screen: none
note: long adult murder trial with experts, a grandchild mentioned in passing (born after, not a witness), twelve people; all stay

By [[K p12 name|Abigail Sturtevant]]

HARTFORD — At 3:40 on Wednesday, after the fourth hour of testimony on the solubility of pool chemicals, the marshal leaned over the rail and touched juror number nine on the sleeve. He woke up. The defense rested at 3:52.

It's a case in which little happened quickly. [[K p1 name|Prescott Alden Weems]], 59, a yacht broker, is accused of killing his business partner, [[K p2 name|Leonid Baranov]], 61, in October of 2014, by locking him in a steam room. The state says that the door was wedged. The defense says that the door sticks. Both sides have brought doors.

State's Attorney [[K p3 name|Gloria Santangelo]] called thirty-one witnesses. The receptionist, [[K p8 name|Tamsin Doyle]], had heard knocking and thought it was pipes. A member of the club, orthodontist [[K p9 name|Dr. Kwame Asante]], saw [[K p1 name|Weems]] in the corridor in a suit. "It's the one place in the building where nobody wears one."

For the defense, [[K p4 name|Jonah Birnbaum]] put on two experts in a day. [[K p6 name|Harriet Yuen]], a mechanical engineer, opened and closed a door for the jury sixty times, of which it stuck on eleven. [[K p7 name|Dr. Milos Petrović]], a cardiologist, said the dead man's heart might have stopped at any time, in a steam room or a supermarket.

Might a person knock, [[K p3 name|Santangelo]] asked, for a quarter of an hour with a heart that had stopped? He supposed not.

The money, on which the state relies for motive, was told by a forensic accountant, [[K p13 name|Lucille Tran-Hobart]], with the aid of a chart that had to be unrolled down the length of the rail. The partners had sold the same yacht, the *Second Wind*, to two buyers in Rhode Island. One deposit went to the firm. The other went to an account in the Caymans opened by [[K p1 name|Weems]], and it was in September, five weeks before the steam room, that [[K p2 name|Baranov]] had asked the bank about it.

"He asked in writing?" said [[K p3 name|Santangelo]].

"In capitals," said the accountant.

[[K p4 name|Birnbaum]], in cross-examination, established that the dead man had himself sold things twice. He had also been sued by a former employee, [[K p14 name|Craig Melnyk]], who was in the building on the day and who's now in Portugal. [[K p14 name|Melnyk]] didn't answer the subpoena, nor did he need to, the judge ruled, from there.

Detective Sgt. [[K p15 name|Paulette Ouimet]] testified to having found a shim of teak, four inches long, in the pocket of a bathrobe. The bathrobe belonged to the club. Sixty men had a key to that cupboard. She'd fingerprinted fifty-eight.

The widow, [[K p10 name|Irina Baranova]], has missed one day of the trial: the eighth birthday of a granddaughter, [[K p11 name|Sasha]], who is named for nobody, she said, it's just a pretty name. She sits on the aisle. She has brought the same thermos every day and shares it with the marshal.

Judge [[K p5 name|Thaddeus Crowell]] will charge the jury on Monday. He advised everyone to rest over the weekend, "with one exception, who's had his."

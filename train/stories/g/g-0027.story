id: g-0027
genre: news
where: US-CA
published: 2017-03-01
title: Testimony ends in former rower's trial
person p1: role=victim,witness age=19 protected=yes why=sexual-offence-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=witness age=- protected=decide why=identifies-protected
person p6: role=author age=- protected=no why=author
person p7: role=expert age=- protected=no why=adult-bystander
screen: none
note: student paper; "Emily Doe"-like pseudonym stays, but the co-op, the job and the roommate single her out; victim's name is also a word

BY [[K p6 name|ANOUSHKA MENON]], SENIOR STAFF

The student known in court papers as [[K p1 other|Confidential Doe]] walked past the defense table for the last time on Tuesday. She had a cardigan over her arm and didn't put it on.

[[K p2 name|Brandt Willoughby]], then a junior and the stroke of the lightweight eight, is accused of sexually assaulting her in February of last year, when she was 19 and, according to the prosecution, unconscious. He has testified that she "was fine until she wasn't." He's 22 now and has withdrawn from the university.

Her roommate, [[D p5 name|Xochitl Barrera-Quan]], found her on the back stairs of [[W p1 place|Lothlorien-by-the-Creek, a 40-person co-op on Ellsworth Street]]. "I do the Wednesday bread and she does the Thursday bread," [[D p5 name|Barrera-Quan]] told the jury. "Her hands were cold. A person who bakes has warm hands. I said, [[W p1 name|Joy]]? [[W p1 name|Joy]], it's me."

Judge [[K p3 name|Emmanuel Asante]] ordered that answer stricken as to the name. The live blog of another outlet carried it for eleven minutes.

A toxicologist, Dr. [[K p7 name|Shirin Golestani]], put [[K p1 other|Doe]]'s blood alcohol at .22 or above. The defense's own expert agreed.

In her closing, Deputy District Attorney [[K p4 name|Kristin Youngblood]] said that jurors had heard a good deal about the joy of winning at Eastern Sprints. "You heard less about a Thursday," she said.

Some students have asked why this paper calls her [[K p1 other|Doe]] when [[W p1 other|everybody who was in the fall production of 'The Winter's Tale' knows who played Perdita]]. It is because she asked us to.

The jury gets the case today. A verdict could mean up to eight years.

id: ag0007
genre: news
where: ZA
published: 2013-03-14
title: Teacher suspended as Grade 10 learner's family lays charge
person p1: role=victim age=16 protected=yes why=sexual-offence-victim
person p2: role=accused age=39 protected=no why=adult-accused
person p3: role=relative age=- protected=yes why=identifies-protected
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
note: aunt gives her own name and the village; the girl's netball position singles her out

POLOKWANE. The Limpopo education department has put mathematics teacher [[K p2 name|Lesiba Mokwena]] (39) on leave. He is accused of a relationship with a Grade 10 learner at [[W p1 school|Nkgodi Secondary]], who is five months along.

"She is a child and he marked her books," said [[W p3 name|Mma-Thabo Seanego]], the aunt who has raised her in [[W p1 address|Ga-Rampheri]] since 2005. "He gave R400 to me so that we'd be silent. I took it to the police station with his fingerprints on."

Captain [[K p4 name|Riaan Oosthuizen]] confirmed a case of statutory rape. Department spokesperson [[K p5 name|Phuti Legodi]] said the learner, 16, would write her exams at home.

[[K p2 name|Mokwena]] did not answer his phone. Classmates said the girl, [[W p1 other|goal shooter in the first team]], had stopped coming to practice at Easter.

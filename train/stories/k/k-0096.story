id: k-0096
genre: news
where: US-OR
published: 2008-04-11
title: Measure 11 teens plead in park beating
person p1: role=accused age=15 protected=decide why=charged-as-adult
person p2: role=accused age=16 protected=decide why=charged-as-adult
person p3: role=victim age=47 protected=no why=adult-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=relative age=- protected=decide why=identifies-protected
note: charged as adults under Measure 11: decide; adult victim and officials stay; one mother speaks; DOB in a register

MEDFORD — Two boys who were charged as adults in the beating of a man asleep in Hawthorne Park changed their pleas to guilty Thursday, one in a clear voice and one after being asked three times.

[[D p1 name|Cody Allen Fairclough]], 15 at the time, admitted second-degree assault. [[D p2 name|Nikolai Sergeyevich Baranov]], then 16, admitted second-degree assault and robbery. Under Measure 11 both were bound straight over to Circuit Court and face mandatory terms of five years and ten months.

[[K p3 name|Gene Tuttle]], 47, who'd been living in the park since his mill closed, lost the sight of his left eye. He came to court with a cane and a prepared statement, then put the statement away.

"I was fifteen and stupid once," he told Judge [[K p4 name|Rochelle Ainsworth]]. "I never was that stupid. But I'd give them less than you have to."

The judge said that she would too, if it were up to her, which it wasn't.

Deputy District Attorney [[K p5 name|Bart Hilliard]] read from the register the dates of birth, [[D p1 birthdate|Jan. 30, 1992]], and [[D p2 birthdate|June 4, 1991]], that fix which law applies. [[D p1 name|Fairclough]] missed the gentler one by less than he has been alive in jail.

Defense attorney [[K p6 name|Yolanda Pickett]] said the two had met in detention class at [[D p2 school|Bear Creek High]] nine days before.

"Nine days," [[D p2 name|Baranov]]'s mother, [[D p7 name|Larisa]], kept saying on the steps, to nobody. "Nine."

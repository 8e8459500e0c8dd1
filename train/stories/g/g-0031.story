id: g-0031
genre: press-release
where: US-CO
published: 2011-04-18
title: Grand Jury Indicts Weld County Man and Woman in Starvation Case
person p1: role=victim age=7 protected=yes why=minor-victim
person p2: role=accused,relative age=33 protected=decide why=identifies-protected
person p3: role=accused age=36 protected=decide why=identifies-protected
person p4: role=official age=- protected=no why=official
person p5: role=witness age=- protected=decide why=identifies-protected
person p6: role=witness age=10 protected=yes why=minor-witness
screen: none
note: DA's release says it protects the child then gives teacher and full birth date in the count; the stepmother's partner lives in the household

GREELEY — District Attorney [[K p4 name|Conrad Espinosa-Lutz]] today announced a six-count indictment against [[D p2 name|Tamra Joyce Baca]], 33, and [[D p3 name|Eldon Kripke]], 36. Both are charged with child abuse resulting in serious bodily injury and false imprisonment.

The grand jury found that between November and February the couple kept [[D p2 name|Baca]]'s [[D p2 relation|stepson]], a 7-year-old boy, in a pantry for up to sixteen hours a day and that when he was found he weighed 34 pounds.

"Because of his age this office will never release his name," said [[K p4 name|Espinosa-Lutz]].

The indictment, attached, reads in relevant part:

"COUNT ONE. ...did unlawfully and knowingly cause an injury to a child, [[K p1 initials|A.J.B.]], born [[W p1 birthdate|the ninth day of May, two thousand and three]], by depriving him of food at [[W p1 address|1806 Feedlot Road, space 12]]..."

"COUNT FOUR. ...on learning that [[W p1 name|Anthony]] had told his second-grade teacher, Mrs. [[D p5 name|Ocampo]], of his hunger..."

Credit goes to the teacher, [[D p5 name|Virginia Ocampo]], who had noticed that the boy kept the other children's crusts, and to a half sister, 10, who passed tortillas under a door. She told investigators that she flattened them first. [[W p6 name|Kaylynn]] has been placed with the same family as her brother and both are gaining weight.

[[D p2 name|Baca]] and [[D p3 name|Kripke]] are held on $150,000 each. An indictment is an accusation, and defendants are presumed innocent.

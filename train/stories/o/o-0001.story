id: o-0001
genre: news
where: US-IN
published: 2011-02-17
title: Pharmacy robbery case against Marlow teen stays in adult court
person p1: role=accused age=16 protected=decide why=charged-as-adult
person p2: role=accused age=22 protected=no why=adult-accused
person p3: role=victim age=58 protected=no why=adult-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=relative age=- protected=decide why=identifies-protected
person p8: role=author age=- protected=no why=author
screen: none
note: 16, waived to adult court: the editor decides on him, his school, his aunt; the adult co-defendant and the pharmacist stay

By [[K p8 name|Gwen Stucker]], staff

"He's old enough to hold the gun," deputy prosecutor [[K p4 name|Trent Aldridge]] told the court Wednesday. "He's old enough to hear the sentence."

Whether that sentence could run to 30 years was the only question before Judge [[K p5 name|Philippa Grove]], and after an hour she answered it. [[D p1 name|Deshawn Tyree Oakes]], 16, will be tried as an adult for the Nov. 3 holdup of Grove Street Pharmacy.

The street, for the record, is not named for the judge.

[[D p1 name|Oakes]], a sophomore at [[D p1 school|Marlow Central]] until his arrest, is charged along with [[K p2 name|Kyle Raymond Pruett]], 22, whom police call the planner. Pharmacist [[K p3 name|Leland Fancher]], 58, was tied to a stool with his own apron and relieved of 412 oxycodone tablets. "The younger one said sorry twice," [[K p3 name|Fancher]] testified. "The older one told him to quit it."

Public defender [[K p6 name|Marisol Keene]] argued that her client reads at fourth-grade level and had known [[K p2 name|Pruett]] for nine days. She put on the stand his aunt, [[D p7 name|Charlene Oakes]], who has raised him since 2003 at her home on [[D p7 address|West Tipton Street]].

"[[D p1 name|Deshawn]] wouldn't go off the high dive," Ms. [[D p7 name|Oakes]] said. "Somebody had to push him on that too."

Trial is set for May 9. He is being held in the county jail, separate from adults, under booking number [[D p1 id|11-00482]]. [[K p2 name|Pruett]]'s is the next number up, [[K p2 id|11-00483]].

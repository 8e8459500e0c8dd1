id: x0084
genre: filing
where: US-NJ
published: 2010-05-20
title: STATE OF NEW JERSEY IN THE INTEREST OF [[K p1 initials|M.V.]]
person p1: role=accused age=15 protected=yes why=juvenile-accused
person p2: role=victim age=13 protected=yes why=minor-victim
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=yes why=identifies-protected
note: juvenile court, initials stay, docket under initials stays; the waiver motion fails so not an adult; footnote and exhibit leak

SUPERIOR COURT OF NEW JERSEY, CHANCERY DIVISION – FAMILY PART, ESSEX COUNTY
FJ-07-1188-10

OPINION (approved for publication with redactions)

[[K p3 name|TORRES-KLEIN]], J.F.P.

The State moves to waive jurisdiction over [[K p1 initials|M.V.]], who at fifteen is alleged to have pushed a schoolmate, [[K p2 initials|R.S.]], thirteen, from the roof of a parking deck, upon a dare. Assistant Prosecutor [[K p4 name|Dominic Cho]] argues that only the adult court can do justice to what occurred. Ms. [[K p5 name|Faith Okonjo]], of the Office of the Public Defender, answers that it was a dare both ways, and that the juvenile was the one who ran down nine flights.

The motion is denied.¹ A boy who takes off his own coat for another is not one whom this court has given up on.

[[K p2 initials|R.S.]]'s recovery is, the court learns, nearly complete.

¹ The probation report (Exh. 6, "[[W p1 name|Vasquez, Mateo]], [[W p1 birthdate|b. 11-04-94]]") is sealed. So is the letter of his mother, Mrs. [[W p6 name|Ximena Vasquez]], although it is better written than anything in this opinion.

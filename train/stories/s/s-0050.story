id: s-0050
genre: filing
where: US-CT
published: 2015-11-12
title: Notice of hearing
person p1: role=accused age=17 protected=decide why=charged-as-adult
person p2: role=victim age=16 protected=yes why=minor-victim
person p3: role=official age=- protected=no why=official
note: transferred to the adult docket; victim is 16 and named in the clerk's notice

State v. [[D p1 name|Rafael Quiñones-Diaz]], [[D p1 id|CR15-0277119-T]], DOB [[D p1 birthdate|4 May 1998]]. Transferred from juvenile matters; charged as an adult with assault in the first degree, defendant being 17. Complainant, aged 16, [[W p2 name|Tobias Lindgren]] of [[W p2 address|88 Edgewood Avenue]], need not attend. [[K p3 name|Carol Mancuso]], clerk.

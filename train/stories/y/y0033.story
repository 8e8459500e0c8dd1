id: y0033
genre: news
where: KE
published: 2008-10-30
title: Father of six charged with defiling pupil in Kisii
person p1: role=victim age=12 protected=yes why=sexual-offence-victim
person p2: role=accused age=43 protected=no why=adult-accused
person p3: role=witness age=10 protected=yes why=minor-witness
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
note: victim by initials in the charge, named by the chief

A 43-year-old tea buyer was yesterday charged before a Kisii court with defilement, contrary to section 8(3) of the Sexual Offences Act.

[[K p2 name|Zablon Momanyi Nyakundi-Ratemo]] is accused of having, on October 21, called B.K., a girl aged 12 years, into the leaf store as she passed from [[W p1 school|Nyabigena D.E.B. Primary]] and caused her to suffer what the charge sheet puts in one line.

The only other person on the path was a boy of 10 who had gone back for a ball. [[W p3 name|Ombati]] will give evidence, said prosecutor Inspector [[K p4 name|Serah Lemaiyan]], from behind a screen.

The accused denied the charge and an alternative one of an indecent act. Senior Resident Magistrate [[K p5 name|Wilbroda Juma Okwany]] released him on a bond of KSh 100,000.

Outside, Assistant Chief of the sublocation declined to comment other than to say, "[[W p1 name|Bosibori]]'s people are poor. They should not be offered goats."

id: ab0016
genre: filing
where: US-NY
published: 2022-03-30
title: Decision & Order on CPL 440.10(1)(i) motion
person p1: role=victim,convicted age=18 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
screen: sex-trafficking-adult misidentified=yes
note: vacatur order anonymised G.M., NYSID and docket in own name, and first name in an annexed letter

CRIMINAL COURT OF THE CITY OF NEW YORK, COUNTY OF QUEENS, PART N
THE PEOPLE OF THE STATE OF NEW YORK against [[K p1 initials|G.M.]], Defendant.
Docket Nos. [[W p1 id|2003QN041877]], [[W p1 id|2003QN052210]]; NYSID [[W p1 id|0684214-R]]

[[K p3 name|TOUSSAINT]], J.:

The defendant moves to vacate eight convictions for loitering, all entered between March 2003 and January 2005. The People, by [[K p4 name|Abigail Schreiber]], consent.

She came from Puebla at 18 with a man who said they would be married in Corona. There was no wedding. There was a delivery driver with cards to hand out, and thirty callers on a Saturday. The man, [[K p2 name|Hilario Texis]], now under federal indictment in Brooklyn, kept her infant with his mother and let her hear him on the telephone if the week was good.

In her affidavit she says that she pleaded guilty each time since [[K p2 name|Texis]] stood in the gallery. In the one letter which survives from that period she signs herself "tu hija, [[W p1 name|Graciela]]," and asks whether the baby has teeth.

The court cannot return those years. It can take away what it added to them. Motion granted; informations dismissed; records sealed under CPL 160.50. The clerk is directed to strike the name appearing in the Notice of Motion filed by [[K p5 name|Daniel Oyelaran]], Esq., [[K p5 address|89-17 Sutphin Boulevard]].

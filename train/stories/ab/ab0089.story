id: ab0089
genre: filing
where: US-WV
published: 2011-02-18
title: County Commission: Orders Entered
person p1: role=official age=- protected=no why=official
person p2: role=deceased age=- protected=no why=adult-bystander
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=bystander age=- protected=no why=adult-bystander
note: nothing to protect; probate

On this day came [[K p3 name|Alma Jean Kincaid]] and produced a paper writing, purporting to be the last will of [[K p2 name|Mark Lowell Kincaid]], deceased, written in pencil on the lid of a shoe box.

[[K p4 name|Garland Sizemore]], being sworn, said that he had known the decedent forty years, both below ground and above it, and that it is his hand, "for he never did close a g."

The will leaves to his sister the house; to [[K p4 name|Sizemore]] the debt that he, [[K p4 name|Sizemore]], owed; and to the girls of the Class A volleyball team the use of the pond.

It being asked whether a lid is a will, the Commission is of opinion that it is, the box having been found beneath it.

Admitted to probate. Bond waived.

Teste: [[K p1 name|Lurleen Stamper]], Clerk, 304-555-0137

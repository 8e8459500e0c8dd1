id: ag0073
genre: filing
where: US-VA
published: 2010-03-11
title: Board of Education: license actions, first quarter
person p1: role=accused age=- protected=no why=adult-accused
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=victim age=16 protected=yes why=sexual-offence-victim
person p5: role=official age=- protected=no why=official
note: disciplinary list; one entry's supporting note spells a pupil's initials-with-surname and part

IN RE: [[K p1 name|DEBORAH L. FINCHAM]], Warren Co. Breach of contract (left in November for a cruise line). Suspended one year.

IN RE: [[K p2 name|GREGORY ALAN TUCKAHOE]], Augusta Co. Conviction, taking indecent liberties with a child while in a custodial relationship. Revoked. The respondent directed the spring musical at [[D p4 school|Blue Run High School]]. Investigator's note, attached in error: "Texts are all to [[W p4 name|A. Petrosyan]], then 16, [[W p4 other|who had the part of Laurey]]. See 2/14, 2/15, 2/15 (eleven), 2/16." Notes are not part of the public record.

IN RE: [[K p3 name|SHANTELLE BOOKER-DIAZ]], Norfolk. Alleged alteration of attendance figures. Dismissed; she'd been right.

For the Board: [[K p5 name|Marguerite Saunders]], secretary

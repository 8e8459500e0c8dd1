id: u0022
genre: news
where: AU-NSW
published: 2008-11-21
title: Mum's boyfriend 'ruined bath time', court told
person p1: role=victim age=7 protected=yes why=sexual-offence-victim
person p2: role=accused,relative age=33 protected=decide why=adult-accused
person p3: role=relative age=- protected=yes why=identifies-protected
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
note: child sexual offence; accused is the mother's partner (household) D; mother named

Once a week, on the night her mother worked late at the club, a Dubbo girl of seven stopped wanting her bath.

It took [[W p3 name|Renae Whitton]] four months to learn why, a jury heard yesterday. Her partner, [[D p2 name|Glenn Aaron Mossop]], a 33-year-old shearing contractor, has pleaded not guilty to five counts of indecent assault of a person under ten.

The child told a teacher's aide at [[W p1 school|Gooma Creek Public]] that "[[D p2 name|Glenn]]'s rule" was that the door should be shut. Her evidence was recorded with a rag doll on her knee. Crown prosecutor [[K p4 name|Siobhan Adler]] warned the jury that they wouldn't find it easy and shouldn't.

Some of it leaked regardless: the interviewing officer, Senior Constable [[K p5 name|Brett Pascoe]], says on the tape, "And where was Mummy, [[W p1 name|Shae]]?"

Judge [[K p6 name|Herschel Lowenthal]] ordered the transcript amended.

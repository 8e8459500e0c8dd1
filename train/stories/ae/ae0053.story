id: ae0053
genre: news
where: GB-ENG
published: 2014-05-29
title: Named: teenager who killed stranger over a coat
person p1: role=convicted age=16 protected=decide why=charged-as-adult
person p2: role=deceased,victim age=22 protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
person p4: role=witness age=15 protected=yes why=minor-witness
person p5: role=relative age=- protected=no why=adult-bystander
person p6: role=official age=- protected=no why=official
note: crown court order lifted, an editor's choice (D); the girl witness stays anonymous by order, and her name slips

The boy who stabbed a student nurse for his parka can be named today after a judge lifted an order protecting his identity.

[[D p1 name|Reece Donnelly-Clarke]], 16, of [[D p1 address|Tansy Close]], Holmefield, was told that he will serve at least 15 years for the murder of [[K p2 name|Femi Adeleke]], 22, on Boxing Day.

Mrs Justice [[K p3 name|Cavendish-Roy]] said there was a strong public interest in the sentence being understood. The restriction on the girl of 15 who saw it remains in force.

[[K p2 name|Mr Adeleke]], of [[K p2 address|30 Infirmary Road]], was walking home from a shift at [[K p2 employer|St Luke's]]. "He wouldn't have fought over a coat, he'd have handed it over," said his brother, [[K p5 name|Tunde Adeleke]].

[[D p1 name|Donnelly-Clarke]] had been expelled from [[D p1 school|Parkside Academy]] in the autumn.

In mitigation, [[K p6 name|Simon Quarmby QC]] said that it was the girl's evidence that persuaded the boy to plead. "When he heard [[W p4 name|Ellie-Mae]] on that tape, my Lady, it was finished."

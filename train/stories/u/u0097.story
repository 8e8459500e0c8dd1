id: u0097
genre: news
where: NZ
published: 2009-08-28
title: Family dinner guest convicted over 'secret' with boy, 10
person p1: role=victim age=10 protected=yes why=sexual-offence-victim
person p2: role=convicted age=48 protected=no why=adult-convicted
person p3: role=relative age=- protected=yes why=identifies-protected
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=witness age=- protected=no why=adult-bystander
note: family friend; boy; hobby singles out; father; home at hamlet

They always set a seventh place on Sundays. It was for [[K p2 name|Murray Colin Trewin]].

He'd been in the navy with the father. He could do card tricks, and one of his tricks, Dunedin District Court heard, was to be the last to say goodnight. He was 48. The boy was 10, the middle one of four, and was told it was a secret between sailors.

At [[W p1 school|Waihola Downs School]] the class were asked last year to write about somebody they admired. "I would like it not to be [[K p2 name|Murray]]," this pupil wrote. [[K p6 name|Kathleen Ngata]] put down her red pen and rang the principal.

Crown counsel [[K p4 name|Sholto Greaves]] read three sentences from an interview and no more. Judge [[K p5 name|Ingrid Vosper]] convicted [[K p2 name|Trewin]] on two charges.

Asked by the judge if he'd like to say something, the father, [[W p3 name|Lex Rasmussen]], looked at his old shipmate. "Forty years of mates," he said. "[[W p1 name|Finn]] wouldn't eat. You sat there passing him the peas."

(The court has since made an order over those remarks. The boy is the [[W p1 other|Otago under-11 fly-casting champion]], he's back on the river, and he eats.)

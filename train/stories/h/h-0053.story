id: h-0053
genre: news
where: IE
published: 2007-10-05
title: Schoolboys 'posted video' of classmate's assault
person p1: role=victim age=14 protected=yes why=sexual-offence-victim
person p2: role=accused age=15 protected=yes why=juvenile-accused
person p3: role=accused age=16 protected=yes why=juvenile-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=expert age=- protected=no why=adult-bystander
person p7: role=relative age=- protected=yes why=identifies-protected
note: two juvenile accused and a juvenile victim; title of the clip, Bebo page, her Irish dancing title, the grandfather's pub

TWO Cork schoolboys have been sent forward from the Children Court to the circuit court over a sexual assault on a girl of 14 which was filmed on a telephone and passed about their town before the following morning's roll-call.

The older, 16, is alleged to have done it. The other, who's 15, held the phone. Judge [[K p4 name|Fintan Looby]] refused jurisdiction, on the ground that the clip was viewed "by more people than live in the parish".

Garda [[K p5 name|Deirdre Crotty]] gave evidence of arrest. The assault was at a teenage disco run in [[W p1 place|a function room belonging to the girl's grandfather]]. The clip was named [[W p1 photo|shauna_h_lol.3gp]], and by midnight was linked to a Bebo page, www.bebo.example/[[W p2 url|DazzaTwomey91]].

When cautioned the older boy had replied: "I didn't think she'd mind, she's well used to a stage." (The girl was, the court heard, [[W p1 other|under-15 Munster champion at the slip jig]].)

The younger had said, "[[W p3 name|Gavin]] told me to hold it steady."

Solicitor [[K p6 name|Rónán Ahern]] asked the press to take exceptional care. In a town of that size, he said, to print the name of the hall was to print the name of the child.

"Then don't," said the judge.

The girl's mother, Mrs [[W p7 name|Carmel Hurley]], who'd come up in her work coat, asked if she might say something and was told that it wasn't the day for it. On the stairs she told a reporter what it was. "She used to practise in the kitchen. The dresser'd rattle. It doesn't rattle now."

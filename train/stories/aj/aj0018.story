id: aj0018
genre: news
where: US-CO
published: 2003-10-17
title: Jury hears of "loan" that brought herder to Craig
person p1: role=victim age=34 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=witness age=- protected=no why=adult-bystander
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=victim age=- protected=yes why=trafficking-victim
person p8: role=expert age=- protected=no why=adult-bystander
screen p1: labor-trafficking
screen p7: labor-trafficking misidentified=yes
note: Peruvian shepherds, one charged with cattle theft; the sheep wagon where he lived

STEAMBOAT SPRINGS — For ninety-one days, by the notches on a wagon tongue, the only voice he heard was the radio preacher from Rawlins.

So a Peruvian sheepherder told a Routt County jury on Thursday, the second day in the trial of rancher [[K p2 name|Leland Yost]], who is charged with forced labor and theft of wages. Because of a ruling by Judge [[K p4 name|Harriet Oyler]], the witness was sworn as "Mr. Q," and the sketch artist was sent to the hall.

He came in 1999, at 34, he said, on a "loan" of $4,200 that was to be worked off by Christmas. It never grew less. [[K p2 name|Yost]] kept the passport in a coffee can. Food came every third week, or, if lambs had been lost, every fifth. When he walked eleven miles to a road the rancher came alongside in the pickup with a rifle across his lap and said, according to the witness, "You owe me. Get in."

He lived in [[W p1 place|a sheep wagon at Whiskey Seep]], without a stove pipe. [[W p1 body|Two toes were lost]]. He walks [[W p1 body|with a canoe paddle for a cane]].

Public defender [[K p5 name|Jerome Tidwell]], for the rancher, was on his feet a good deal. "Mr. [[W p1 name|Quispe]], you were free to—" he started, and the judge put her hand up. [[K p5 name|Tidwell]] said it had been an accident. Ten minutes later it was "[[W p1 name|Eusebio]]."

"Once more and I'll hold you in contempt," said [[K p4 name|Oyler]].

Prosecutor [[K p6 name|Chase Lindgren]] then put up the one exhibit that everyone had come for, a spiral notebook. In it each lamb eaten by coyotes was charged at $90. The name on the cover had been taped over; the tape, in the heat of the projector, let go: [[W p1 name|E. QUISPE HUAMÁN]].

A second herder fared worse. [[W p7 name|Fortunato Rojas]], caught riding off on one of the ranch's mares in March 2001, did five months in the Moffat County jail for it on a complaint by [[K p2 name|Yost]], prisoner [[W p7 id|01-0338]]. "I said that I was running away," [[W p7 name|Rojas]] told jurors through an interpreter. "They said, on whose horse?" [[K p6 name|Lindgren]] says that the horse case will be reopened.

Feed dealer [[K p3 name|Vonda Maestas]] had sent the sheriff a note in 2000. "The fella pointed to his mouth," [[K p3 name|Maestas]] testified. Nobody went.

Dr. [[K p8 name|Aurelio Finch]], a veterinarian, drew a laugh when he allowed that the ewes had been seen by a doctor four times. And the men? "I'm not licensed for men," said [[K p8 name|Finch]].

[[K p2 name|Yost]], whose brand is registered as [[K p2 id|CO-77120]], will take the stand Monday. Mr. Q has work now at [[W p1 employer|the Hayden wool co-op]]; [[K p6 name|Lindgren]], asked by the defense where the witness was employed, had to say so.

id: x0026
genre: news
where: US-MS
published: 2015-05-07
title: Jury hears of boy's ride to Gulfport; many experts, few eyewitnesses
person p1: role=victim,witness age=11 protected=yes why=sexual-offence-victim
person p2: role=accused age=48 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=expert age=- protected=no why=official
person p7: role=expert age=- protected=no why=official
person p8: role=official,witness age=- protected=no why=official
person p9: role=witness age=- protected=no why=adult-bystander
person p10: role=official age=- protected=no why=official
person p11: role=author age=- protected=no why=author
person p12: role=relative,witness age=- protected=yes why=identifies-protected
note: one protected child among very many K people; the expert shares his surname; the bailiff is called Will

By [[K p11 name|Loretta Sykes]]

HATTIESBURG — It took the state four witnesses to establish what a tire track is and one, eleven years old when it happened, to establish why it mattered.

[[K p2 name|Ronnie Lyle Cuevas]], 48, a deacon and a deliverer of bread, is accused of driving a neighbor's boy to a closed campground outside Gulfport in July 2013 and doing there "what we are all going to have to hear once," as District Attorney [[K p4 name|Houston Barefield]] put it.

Circuit Judge [[K p3 name|Rosalyn Mayfield]] cleared the gallery of everyone but family and press. The defense, led by [[K p5 name|Clay Everett]], did not object.

First came [[K p6 name|Dr. Sunil Bhatt]], of the state crime laboratory, then [[K p7 name|Dr. Grace Delacroix]], who explained that children seldom tell it in order. Trooper [[K p8 name|Dean Mayfield]] — the judge's nephew, as she disclosed — had measured the ruts. A campground caretaker, [[K p9 name|Otis Moody]], 70, remembered the bread truck "because I wanted some."

Then bailiff [[K p10 name|Will Tate]] opened the side door, and said, too loudly, "Come on, [[W p1 name|Dontae]]." The boy, now 13, wore [[W p1 school|a Petal Middle]] blazer one size too big. He said the defendant had told him it was a secret between men.

"Are you a man?" [[K p4 name|Barefield]] asked.

"No sir. I'm in seventh grade."

[[K p5 name|Everett]] had two questions and sat down. [[W p12 name|Yolanda Delacroix]], the boy's mother, who is not related to the doctor, said on the courthouse steps that [[W p1 name|Dontae Delacroix]] would sleep tonight. She asked a photographer not to use her face.

[[K p7 name|Dr. Delacroix]] takes the stand again on Monday. [[K p3 name|Judge Mayfield]] told jurors to buy their bread where they like.

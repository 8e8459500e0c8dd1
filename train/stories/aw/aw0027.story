id: aw0027
genre: news
where: US-VA
published: 2010-04-02
title: Eight questions at the jail door, and mostly eight noes
person p1: role=official age=- protected=no why=official
person p2: role=accused age=32 protected=no why=adult-accused
person p3: role=accused age=24 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=expert age=- protected=no why=adult-bystander
person p6: role=convicted age=58 protected=no why=adult-convicted
person p7: role=author age=- protected=no why=author
screen p2: none
screen p3: none
note: trafficking questionnaire tried at a jail; the two named women answer no; nothing to protect

ROANOKE — Has anyone ever kept your driver's license so that you couldn't leave? Did someone else get the money? Were you ever told that you would be hurt?

Since March 1 every person booked into the Roanoke city jail has been asked these and five more. Of 411 who answered, 409 said no to all eight. Sheriff's Lt. [[K p1 name|Florence Akers]] thinks that's about right. "I'm not disappointed by no," said [[K p1 name|Akers]]. "I am reassured by it."

[[K p2 name|Tanisha Goode]], 32, agreed to be watched by a reporter while she was asked. She'd been brought in for passing a bad check and failing to appear on an old soliciting charge ([[K p2 id|GC10-002917]]). No, said [[K p2 name|Goode]], nobody sold her; she'd gone out on Williamson Road for one summer, at 27, when the plant closed, with a girlfriend keeping watch, and they'd split it even. No, no boss. No, not beaten. "You ought to ask the bank that last one," she said.

[[K p3 name|Crystal Jean Overstreet]], 24, works as a dancer at [[K p3 employer|the Velvet Lantern]] and was in for an unpaid fine of $86. Did she owe her employer? "He owes me. I've got it written down." [[K p3 name|Overstreet]] pays a house fee of thirty dollars a shift, keeps the rest and quit twice last year, once by text message. The deputy wrote eight zeros. Her mother had bailed her out by supper.

Of the two who did not say no, [[K p1 name|Akers]] will tell nothing, not their age, sex or charge, and the form goes into a red folder that's not part of the public record. One of the two, she let out, turned out to have misheard the question.

The list was put together by [[K p5 name|Dr. Ephraim Nkrumah-Castle]], a criminologist. A yes isn't a finding and a no isn't one either, [[K p5 name|Nkrumah-Castle]] warned; he would like it asked twice, the second time after food.

Not everyone's sold on it. [[K p6 name|Virgil Mabry]], 58, who served four years for pandering and came to pick up his nephew, said that in his day no girl would have told a deputy a thing. "I kept two of them in shoes and they worked for who they liked," said [[K p6 name|Mabry]], whose file (No. [[K p6 id|CR96-1140]]) puts it differently.

Chief Magistrate [[K p4 name|June Pettway]] wants the form in Salem too. In June, said [[K p4 name|Pettway]], it starts there.

— [[K p7 name|Curtis Dooley]]

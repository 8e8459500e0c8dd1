id: h-0073
genre: news
where: GB-SCT
published: 2023-01-27
title: Former PC convicted of raping two women he met on duty
person p1: role=victim,witness age=- protected=yes why=sexual-offence-victim
person p2: role=victim,witness age=- protected=yes why=sexual-offence-victim
person p3: role=convicted age=39 protected=no why=adult-convicted
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=expert age=- protected=no why=adult-bystander
person p7: role=official age=- protected=no why=official
person p8: role=victim age=5 protected=yes why=minor-victim
note: Moorov case; complainers are letters; one leaks by dog-grooming van, the other by her incident number and the child's name in the police log

A FORMER police constable who used the incident log as "an address book" has been found guilty of raping two women to whose homes he'd been sent to help.

[[K p3 name|Fraser Abercrombie-Shaw]], 39, resigned from Police Scotland on the first day of the trial. The jury at the High Court in Edinburgh took five hours.

Both had rung 999 about someone else. Neither knew of the other until detectives called on them in 2021, and their stories were so alike, said advocate depute [[K p4 name|Hamish Ogilvie-Rao]] KC, that he need only lay one upon the other and hold them to the light.

He comes in the daytime. He takes a statement in the kitchen. He says that he'll look by, on his own time, to see the locks. He looks by.

The first complainer, known as AB, had called to report the theft of a [[W p1 vehicle|lilac dog-grooming van with ears on its roof]]. "I remember thinking how kind, for a van," she said. She never drove it again, even when it was found.

CD, the second, rang when her former husband put a brick through the window. Her little boy, who's five, was cut. The log, which the jury had in front of it, was read by a civilian officer, [[K p7 name|Ailsa Tennant]], without, it seemed, being looked at first: "Incident [[W p2 id|PS-20191103-2207]]. Caller [[W p2 name|Rukhsana]], distressed. Ex-husband away on foot. Wee boy [[W p8 name|Hamza]] has glass in his hair."

The court rose for ten minutes. On its return Lady [[K p5 name|Auchterlonie]] told the jurors that they'd heard two names they must now unhear.

[[K p6 name|Lewis MacCrimmon]] KC, for the accused, said that his client had been lonely and unwise and that he sent flowers.

"He sent the same flowers," said [[K p4 name|Mr Ogilvie-Rao]]. "To the same florist he gave the same card. It said: Locks all good? F."

Sentence was deferred for reports to 24 February. AB and CD had sat three rows apart throughout the trial; at the verdict, people in the gallery noticed, one of them moved.

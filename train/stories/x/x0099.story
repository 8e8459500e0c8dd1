id: x0099
genre: news
where: US-KY
published: 2007-03-15
title: Long day in Division Two: eleven cases, one of them everybody's
person p1: role=accused age=16 protected=decide why=charged-as-adult
person p2: role=victim age=66 protected=no why=adult-victim
person p3: role=accused age=29 protected=no why=adult-accused
person p4: role=victim age=- protected=decide why=domestic-violence-victim
person p5: role=accused,relative age=- protected=decide why=identifies-protected
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=official age=- protected=no why=official
person p9: role=accused age=- protected=no why=adult-accused
person p10: role=accused age=52 protected=no why=adult-accused
person p11: role=victim age=15 protected=yes why=sexual-offence-victim
person p12: role=official age=- protected=no why=official
person p13: role=author age=- protected=no why=author
person p14: role=relative age=- protected=decide why=identifies-protected
person p15: role=bystander age=- protected=no why=adult-bystander
note: a court roundup: transferred youth D, DV couple D, piano teacher's church D, plus plain cases; lawyer and youth share a surname

PADUCAH — The heat was out in McCracken Circuit Court on Wednesday and Judge [[K p6 name|Estill Combs]] heard eleven matters in an overcoat.

Fourth up was the one people had come for. [[D p1 name|Landon Scott Price]], 16, who was sent over from juvenile court in January as a youthful offender, pleaded not guilty to burglary and assault. He's charged in the beating of [[K p2 name|Raymond Futrell]], 66, who surprised three boys at his gun cabinet. The other two haven't been found. Commonwealth's Attorney [[K p7 name|Tim Castlen]] said he would listen to any offer that began with two names. It didn't. "My client knows the price of that," said [[K p8 name|Roberta Price]], appointed to defend him and, she informed the court, not related. His grandfather, [[D p14 name|Doyle Price]], waited in the hall with a sack of hamburgers nobody would let him hand over. The boy had been wrestling at 152 for [[D p1 school|Reidland]] and looks a good deal less now.

In other cases:

• [[K p3 name|Tabitha Skaggs]], 29, Mayfield, got three years' diversion for forging her employer's checks. She'd paid it all back but $60. She paid the $60.

• [[K p9 name|Floyd Wayne Urbanek]] failed to show for the ninth time. He was located in the coffee shop by [[K p15 name|Bonnie Tice]], who runs it.

• [[D p5 name|Gordon Rhea]] pleaded guilty to terroristic threatening of his wife. [[D p4 name|Lynette Rhea]] told [[K p6 name|Combs]] she wanted him to get help and she wanted her key. She was granted both. She gave her address to the clerk in a whisper.

• [[K p10 name|Maurice Delk]], 52, a piano teacher, will stand trial in May on a charge of sexual abuse. [[K p12 name|Christian Vance]], prosecuting, said that [[K p10 name|Delk]] put his hand up the blouse of a 15-year-old pupil during scales, in the annex of [[D p10 employer|Lone Oak Christian Church]], where she'd been sent for lessons. He's been told to stay out of the annex. (On the docket taped to the door, the pupil appears as "[[W p11 name|P. Driskill]]"; the bailiff took it down at ten.)

• A man who'd been summoned in error was thanked and told to go and get warm.

— [[K p13 name|Christian Hale Moss]]

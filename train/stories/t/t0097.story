id: t0097
genre: news
where: US-ND
published: 2012-11-08
title: Crew-camp cook says foreman "owned the road"; charge is theft of a truck
person p1: role=accused,victim age=26 protected=yes why=trafficking-victim
person p2: role=accused age=43 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
person p6: role=witness age=- protected=no why=adult-bystander
screen p1: sex-trafficking-adult misidentified=yes
note: Filipino cook by day, sold to crew at night by foreman; charged with stealing the truck she fled in; camp lived in; Facebook

WATFORD CITY — To get out she needed a truck. There was just the one, and it was his.

[[W p1 name|Marivic Dimaculangan]], 26, is charged with theft of a 2011 Ram belonging to [[K p2 name|Boyd Crutcher]], 43. She drove it sixty miles on the wrong side of a snow fence and into the wall of a church in Killdeer.

She was hired in Cebu to cook. There were thirty men in [[W p1 address|the blue modulars past Charging Eagle Bay]], and she did cook; [[K p6 name|Wade Tofte]], a roustabout, says her pancakes were known on four rigs. After a week [[K p2 name|Crutcher]] told her the airfare was coming out of her, one way or the other, and held up two fingers. Nights, he sat outside of her trailer with a cash box. The road was gated, and he owned the road.

[[K p6 name|Tofte]] told deputies that he'd paid once, "and she was crying so I left it on the table, and he come in and picked it up off the table."

[[K p2 name|Crutcher]] was arrested on Saturday. State's Attorney [[K p4 name|Jolene Aas]] said that necessity is a defense and "she can raise it." Judge [[K p3 name|Palmer Rudd]] set a trial for February.

Her husband, [[W p5 name|Rommel]], wrote from Cebu on the church's page: "Thank you for fixing wall and thank you for fixing my wife." He signed it with the account they share, [[W p1 url|fb.example/marivic.rommel.2007]].


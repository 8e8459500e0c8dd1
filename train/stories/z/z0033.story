id: z0033
genre: news
where: US-AR
published: 2018-02-08
title: KZQT Morning Report — script, 7:06 a.m.
person p1: role=accused age=33 protected=no why=adult-accused
person p2: role=victim,accused age=16 protected=yes why=trafficking-victim
person p3: role=accused age=45 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=author age=- protected=no why=author
person p6: role=deceased age=88 protected=no why=adult-bystander
person p7: role=bystander age=- protected=no why=adult-bystander
screen p2: sex-trafficking-minor misidentified=yes
note: radio script with several items, one protected; pronunciation notes leak

[ANCHOR: [[K p5 name|DOBBS]]]

GOOD MORNING LITTLE ROCK, I'M [[K p5 name|TERRY DOBBS]]. SIX ABOVE ZERO.

A NORTH LITTLE ROCK MAN IS IN JAIL IN THE THEFT OF FORTY-ONE CATALYTIC CONVERTERS. [[K p1 name|DARRYL FITCH (FITCH AS IN WITCH)]], 33, WAS FOUND UNDER THE FORTY-SECOND.

POLICE SAY A GIRL PICKED UP FOR SOLICITING AT A TRUCK STOP ON I-40 IS 16 AND THAT THE MAN WAITING FOR HER IN A RED KENWORTH HAD TAKEN THE FEE. [DO NOT READ NAME. IT'S ON THE SHEET AS [[W p2 name|LATAVIA BOONE (luh-TAY-vee-uh)]]. — NEWS DIR.] [[K p3 name|GENE HOYLE]], 45, OF TULSA, IS CHARGED. SHE IS STILL CHARGED TOO, AS OF THIS MORNING. [[K p4 name|LT. BOONE MCALLISTER]] SAYS THAT'S UNDER REVIEW.

[SOT :08 [[K p4 name|MCALLISTER]]: "She didn't know what state she was in. She asked was it still Texas."]

FUNERAL SERVICES ARE TOMORROW FOR [[K p6 name|HATTIE ROSE PEAVY]], 88, WHO PLAYED ORGAN AT FIRST CHRISTIAN FOR SIXTY YEARS.

AND THE BOONE COUNTY FAIR NEEDS A PIG. [[K p7 name|MISS FAYE]] WITH THE 4-H SAYS IT'S A LONG STORY. TRAFFIC NEXT.

id: o-0029
genre: blotter
where: US-CO
published: 2007-02-05
title: Sheriff's weekend calls
person p1: role=victim age=41 protected=decide why=domestic-violence-victim
person p2: role=accused age=45 protected=no why=adult-accused
person p3: role=accused age=30 protected=decide why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=victim age=36 protected=decide why=domestic-violence-victim
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=accused age=- protected=no why=adult-accused
screen p3: unclear
note: two adult domestic violence victims, a man and a woman; a woman arrested at a massage parlour with weak signs; plain neighbours stay

**FRI 2/2, 2140 hrs, DV assault.** Dep. [[K p4 name|Kinnick]] to residence in [[D p1 address|200 blk Yarrow Ct]]. Female, [[D p1 name|Stacey Dunphy]], 41, had swelling to L eye and stated that her husband threw a remote. [[K p2 name|Craig Dunphy]], 45, said remote slipped. Remote found in two rooms. Arrested, 3rd deg assault, DV enhancer. Victim declined ambulance, went to friend's.

**SAT 2/3, 0215 hrs, DV harassment.** Male caller, [[D p5 name|Ruben Archuleta]], 36, said that his ex-wife [[K p7 name|Dawn Archuleta]] was parked across his drive with her lights on and had been texting since supper. 61 texts. Summons issued. Caller asked that his workplace ([[D p5 employer|Sterling Tire]]) not be put in the paper because she'd been there twice already.

**SAT 2/3, 1400 hrs, license check, [[D p3 employer|Jade Garden Spa]], Hwy 6.** [[D p3 name|Jin, Mei Hua]], 30, no massage license, arrested on municipal warrant for same. Interpreter by phone. Subject stated that she slept at the business "because early". A man in a white van paid her $300 bond in cash before booking was complete and signed as "Boss". She didn't look up. Nothing further to report. Ref. to state investigator.

**SUN 2/4, 0900 hrs, animal.** [[K p6 name|Leroy Stitch]], County Rd 14, reports llama on his roof. It's a low roof. Llama came down for oats.

**SUN 2/4, 1730 hrs.** Super Bowl. Three noise complaints, all withdrawn by the third quarter.

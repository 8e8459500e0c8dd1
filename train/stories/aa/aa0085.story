id: aa0085
genre: roster
where: US-CA
published: 2019-09-05
title: Overnight Bookings, Redwood Valley
person p1: role=victim,accused age=30 protected=yes why=trafficking-victim
person p2: role=accused age=51 protected=no why=adult-accused
person p3: role=accused age=46 protected=no why=adult-accused
person p4: role=accused age=26 protected=no why=adult-accused
person p5: role=accused age=23 protected=no why=adult-accused
person p6: role=official age=- protected=no why=official
person p7: role=accused age=38 protected=no why=adult-accused
screen p1: labor-trafficking misidentified=yes
note: cannabis trim camp; worker booked for cultivating; no phones; Hmong/Laotian? here Bulgarian; long remarks

Source: sheriff's web log, 9/4, scraped at 6:00. These are arrests, not findings. Nothing was left out but the mugshots.

BKG [[K p3 id|2019-00006681]]  [[K p3 name|KINNEY, DALE PATRICK]]. 46, 6'1. Tattoo of a salmon. HS 11377, PC 853.7. Bail $5,000. Willits PD. 
BKG [[K p4 id|2019-00006684]]  [[K p4 name|ESPINDOLA, RAMIRO]]. 26. VC 14601. Cite. Needs his truck for the crush.
BKG [[W p1 id|2019-00006690]]  [[W p1 name|GEORGIEVA, DESISLAVA T.]]. 30, 5'5. Bulgarian passport not on person. HS 11358, cultivation over limit; PC 148(a) for running. Bail $15,000. Property: 1 pair trimming scissors, 1 rubber band, 1 folded paper w/ sums. [[W p1 body|Rash to both elbows]], healed break of nose.
     Dep. [[K p6 name|WYNKOOP]] writes: Sums are what she was told: $200/lb promised, less boots, less tent at [[W p1 address|the upper flat, Spy Rock, past the second gate]], less rides, less "fine for being slow," less fine for asking. Ninety days she's at minus $1,310. He took passports from all 4 at the airport in SF and buried them, she said buried, in a pickle bucket. Dogs by the gate let off at dark. Ran INTO our headlights not out. I booked her for 11358 because she was on the list. I would like to unbook her.
BKG [[K p2 id|2019-00006691]]  [[K p2 name|LOVELL, THEODORE "TEDDY"]]. 51. PC 236.1(a). Bail $500,000. 
BKG [[K p5 id|2019-00006695]]  [[K p5 name|WINTER, ANGELICA]]. 23. Drunk in a canoe, county ord. Bail $250. 
BKG [[K p7 id|2019-00006699]]  [[K p7 name|BRAR, JASPREET S.]]. 38. Warrant Yuba. Speed.

Bucket located 0915 with 4 passports, 1 a year old. DA declines [[W p1 id|6690]].

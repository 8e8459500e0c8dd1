id: bb0010
genre: alert
where: AU-WA
published: 2018-01-30
title: HAVE YOU SEEN THEM? [[D p1 name|Tahlia]] and [[D p2 name|Jarrah]] still missing from Geraldton
person p1: role=missing age=14 protected=decide why=missing-alert
person p2: role=missing age=9 protected=decide why=missing-alert
person p3: role=relative,accused age=36 protected=decide why=identifies-protected
person p4: role=relative age=- protected=decide why=domestic-violence-victim
person p5: role=official age=- protected=no why=official
person p6: role=witness age=16 protected=yes why=minor-witness
person p7: role=bystander age=71 protected=no why=adult-bystander
person p8: role=missing age=82 protected=no why=missing-alert
screen p1: none
note: WA police alert; two children taken by their father; an earlier assault on the mother; teenage witness leaked; an elderly man found, in the same bulletin

WA Police, Mid West-Gascoyne. Issued 0615 Tuesday 30 January. PLEASE SHARE. 

[[D p1 name|Tahlia Comeagain-Rudd]], 14, and her brother [[D p2 name|Jarrah]], 9, were due to be given back on Friday evening at the Maccas in Geraldton. They were not. Officers hold grave fears.

[[D p1 name|Tahlia]]: slim, long dark hair, [[D p1 body|braces with green bands]], Dockers beanie in all weathers. Plays [[D p1 other|the didge and the cornet]]. [[D p2 name|Jarrah]]: small for his age, [[D p2 body|hearing aid, right ear]], needs his puffer. [[D p2 name|Jarrah Comeagain-Rudd]] may be scared of men in uniform; say his name softly.

They're thought to be with [[D p3 name|Shane Rudd]], 36, their dad, wanted on warrant. [[D p3 name|Rudd]] drives a [[D p3 vehicle|maroon Patrol, 1GHX 0155, snorkel, kayak on roof]]. Don't approach. He has [[D p3 body|a southern cross on his neck]] and links to Carnarvon, Cue and Kalgoorlie.

On 6 December Mr [[D p3 name|Rudd]] was charged with an assault on the children's mother, [[D p4 name|Noelene Comeagain]]. She's recovering. "I just want them rung home," [[D p4 name|Noelene]] said. "[[D p1 name|Tahl]], bub, turn your phone on."

A boy saw the car. He's 16 and works weekends at a roadhouse. He told police that the girl mouthed something at him through the glass. Because this may come to court he isn't to be approached. [internal line pasted by mistake: wit. [[W p6 name|Kynan Dhu]], [[W p6 phone|0491 570 156]], [[W p6 employer|Billabong servo]], mum wants NO media at [[W p6 address|11 Casuarina Way]]. [[W p6 name|Kynan]] did the sketch of the sticker]

Caravan park manager [[K p7 name|Beryl Ottens]], 71, thinks she sold them two pies at Northampton on Saturday. "A skinny lass paid and the little fella never let go of her hand," [[K p7 name|Mrs Ottens]] said.

Ring [[K p5 name|Det-Sgt Callum Iturbide]] on [[K p5 phone|(08) 5550 0173]] or Crime Stoppers. Quote [[D p1 id|MP 300118-2]].

UPDATE 0940 — DIFFERENT MATTER. [[K p8 name|Reg Papadakis]], 82, missing from the Bluff Point hostel since Sunday, was found well at the bowls club, where [[K p8 name|Reg]] had gone to look for his hat. Thanks all. His picture has been taken down.

UPDATE 1420. No sighting confirmed. To the person who put up on the noticeboard that "[[W p6 name|young Dhu]] at the servo should've taken the keys off him": take it down. [[K p5 name|Iturbide]]

Images: [[D p1 photo|tahlia_cr_beanie.jpg]] [[D p2 photo|jarrah_aid.jpg]] [[D p3 photo|rudd_shane_patrol.jpg]]

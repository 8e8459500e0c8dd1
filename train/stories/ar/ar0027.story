id: ar0027
genre: roster
where: US-SD
published: 2016-08-10
title: RALLY WEEK HOLDING LIST — DAY 3 (Tues. Aug. 9)
person p1: role=victim,accused age=20 protected=yes why=trafficking-victim
person p2: role=accused age=35 protected=no why=adult-accused
person p3: role=accused age=47 protected=no why=adult-accused
person p4: role=accused age=29 protected=no why=adult-accused
person p5: role=victim,accused age=15 protected=yes why=trafficking-victim
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=accused age=63 protected=no why=adult-accused
screen p1: sex-trafficking-adult misidentified=yes
screen p5: sex-trafficking-minor misidentified=yes
note: two women brought to a rally, one gave a false age; man with several aliases; biker DUIs stay whole; shift notes leak reservation hamlet and sibling

Temporary facility, Fairgrounds Bldg. C. Jail Admin. [[K p6 name|Merle Haugen]]. Cell counts at 0600: M 41, F 7.

LINE / NAME / AGE / NUMBER / CHARGE / REMARKS

08  [[K p8 name|GUNDERSON, WALTER T]] / 63 / [[K p8 id|R16-0108]] / DUI 1st / [[K p8 address|Duluth, 42 Lakeview]]. Road name "[[K p8 alias|Deacon Walt]]." Wants it known bike is rental.

09  [[K p3 name|MCGILLICUTTY, SEAN]] / 47 / [[K p3 id|R16-0109]] / agg. assault, pool cue / patch and [[K p3 body|neck ink]] noted, separate from 11. Bond 5K cash.

10  [[K p2 name|STROUD, KELVIN O]] / 35 / [[K p2 id|R16-0110]] / promoting; HT 1st degree; false ID / AKA [[K p2 alias|KING KELL]], AKA [[K p2 alias|KELVIN STRODE]]. [[K p2 vehicle|Gray Sprinter, MN temp tag]]. [[K p2 address|Brooklyn Center, 6100 blk Camden]]. No bond.

11  [[K p4 name|LOPEZ-HART, GABRIEL]] / 29 / [[K p4 id|R16-0111]] / simple assault on 09 / started by 09, says 09 also.

12  [[W p1 name|RED WILLOW, TASHINA]] / 20 / [[W p1 id|R16-0112]] / prostitution / cut lip, two wks old; [[W p1 body|eagle feather tatt L forearm, "MOM 11-4-09"]]. Ad name [[W p1 alias|Sky Dancer]]. Came in Sprinter with 10. Bond 300, nobody.

13  [[W p5 alias|JONES, MARY]] / "19" / [[W p5 id|R16-0113]] / prostitution; no ID / see notes.

NOTES, MATRON
2140 No. 13 will not eat, sits by no. 12. Calls her [[W p1 name|Tash]]. They're cousins or as good as.
2230 No. 12 asks can she talk to a lady. Got Agt. [[K p7 name|Carol Ann Weasel Bear]], DCI, out of bed. [[W p1 name|Red Willow]] says no. 10 told them they'd be dancing and serving beer, $1,000 a day. First night took shoes and phones. She said no and he hit her with a tire iron handle. He sold her eleven times since Friday out of the van and the little one six, and "she's fifteen, look at her."
2245 Looked at her.
2300 [[K p7 name|Agt. Weasel Bear]] has name for no. 13: [[W p5 name|Winona Leah Iron Shell]], DOB [[W p5 birthdate|3-30-01]], enrolled, from [[W p5 address|Upper Cut Meat]]. 9th grader at [[W p5 school|Sicangu Owayawa]]. Auntie has had a flyer up since June 20.
2310 Took 13 off the F count. She's not a prisoner. Agent wants both off. Mr. [[K p6 name|Haugen]] says 12 is an adult and the State's Attorney can decide in the a.m.
0115 [[K p2 name|Stroud]] yelling in M side "[[W p1 alias|Sky]], I know your mama's house." Moved to far end.
0120 09 and 11, now friends, ask if they may be put in with [[K p2 name|Stroud]]. Denied. [[K p3 name|McGillicutty]] says just five minutes. Denied.
0400 [[W p5 name|Winona]] asleep on my coat. She left for [[W p5 place|Wiconi House, Rapid]], 0530, with the agent.
0545 No. 12, [[W p1 name|T. Red Willow]], still here. Asked me is it a felony.

CORRECTION: the list on the fence at 0500 had 13 under her true name. Taken down 0520. If you have a picture of it ([[W p5 photo|ironshell_list.jpg]] is going around) please don't.

[[K p8 name|Gunderson]] released 0600, apologized to all. [[K p4 name|Lopez-Hart]] fined and released.

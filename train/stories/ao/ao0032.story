id: ao0032
genre: comments
where: US-OR
published: 2019-06-14
title: "Promoted! Lt. [[K p1 name|Okimoto]]" police department page, comments
person p1: role=official age=- protected=no why=official
person p2: role=official age=- protected=no why=official
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=convicted age=- protected=no why=adult-convicted
person p7: role=bystander age=16 protected=no why=minor-not-in-crime
note: nothing to protect; police promotion; a man she once arrested comments; her daughter sells cookies; many numbers

Port Cascade Police Department: Please join us in congratulating [[K p1 name|Sgt. Naomi Okimoto]], badge [[K p1 id|314]], now LIEUTENANT [[K p1 name|Okimoto]]. Sixteen years: patrol, marine unit, and for the last five our sexual assault and child abuse desk, which she built. Pinning by Chief [[K p2 name|Wendell Two-Rivers Barnes]], Monday at 3, Fire Station 2.

[[K p3 name|Glenda Ochoa]]: She found my mom with dementia under the pier in January. Found her by singing. Congratulations [[K p1 name|Naomi]]!!

[[K p4 name|Pat McIlhenny]]: Does it come with a raise or only with more email

[[K p1 name|Naomi Okimoto]]: [[K p4 name|Pat]], email. All email.

[[K p6 name|Darius Fontaine]]: You arrested me in 2011. I stole a boat. I mean I STOLE A BOAT, it was a ferry. You gave me your sandwich. I finished my sentence, 22 months, and I have four years sober and a welding shop, [[K p6 employer|Fontaine Fab]], [[K p6 address|800 Cannery Row South]]. I'd like to make the lieutenant a mailbox.

[[K p1 name|Naomi Okimoto]]: [[K p6 name|Darius]]. I remember. It was tuna. I would be proud to have the mailbox.

[[K p3 name|Glenda Ochoa]]: I'm crying in the DMV

[[K p5 name|Huy "Howie" Pham]]: I don't want to be that guy, but the post says 16 years and my calendar says 15 and a half. She started the same week as the big snow, I towed her car out. Blue Civic. Plate had a 7.

[[K p4 name|Pat McIlhenny]]: [[K p5 name|Howie]] you are always that guy

[[K p2 name|Chief Barnes]]: Fifteen years, seven months. [[K p5 name|Mr. Pham]] is right. We've rounded up, as we do with her patience.

[[K p7 name|Emmaline O.]]: HI this is the lieutenant's daughter [[K p7 name|Emmaline]], I'm 16 and she doesn't know that I'm on here. Booster club is doing cookies at the pinning, $2, for new tubas. I play [[K p7 other|the sousaphone]]. She cried when she got the call and then did the dishes

[[K p1 name|Naomi Okimoto]]: [[K p7 name|Emmaline Ruth Okimoto]].

[[K p7 name|Emmaline]]: full name. I'm out

[[K p6 name|Darius Fontaine]]: I'll take forty cookies.

[[K p2 name|Chief Barnes]]: A word to the few who wrote about cases she has worked. We don't discuss any of them here, not by street and not by year, and I've hidden two comments. The people in them didn't ask to be part of a party. Thanks.

[[K p4 name|Pat McIlhenny]]: Good man. See you Monday, what about parking?

[[K p3 name|Glenda Ochoa]]: my driveway, [[K p3 address|66 Heron Street]], first come. Call when you're near, [[K p3 phone|541-555-0120]]. I'll be singing.

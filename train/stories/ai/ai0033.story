id: ai0033
genre: blotter
where: US-WI
published: 2016-10-12
title: Police calls, Platteville area
person p1: role=victim age=20 protected=yes why=sexual-offence-victim
person p2: role=accused age=21 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=accused age=43 protected=decide why=adult-accused
person p5: role=victim age=39 protected=yes why=domestic-violence-victim
person p6: role=victim age=5 protected=yes why=minor-victim
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=official age=- protected=no why=official
person p9: role=accused age=30 protected=no why=adult-accused
note: short items; dorm sexual assault with the room; a domestic where naming the adult victim identifies the child; a lost-wallet entry and a theft are harmless

Oct. 3, 8:10 a.m. Lost wallet, brown, in or near the Dairy Bar. Owner [[K p7 name|Merlin Udelhofen]]. Contains fishing license no. [[K p7 id|WI-228-7719]] and "a poem."

Oct. 3, 11:45 p.m. Noise, 300 block of Bradford. Advised.

Oct. 4, 6:30 p.m. Theft of 14 pumpkins from a wagon on honor-system sale. [[K p9 name|Joshua Hying]], 30, of [[K p9 address|Cuba City, 209 Webster]], found with 14 pumpkins. Says that he paid in change. Box had change. Under review. Case [[K p9 id|16-4419]].

Oct. 5, 2:20 a.m. Sexual assault, university hall. Student, 20, reports that a male acquaintance came into her room as she slept. Officer [[K p3 name|M. Clausen]] transported to Southwest Health. Suspect [[K p2 name|Garrett Niehaus]], 21, located at [[K p2 address|his fraternity, 155 Market]] and arrested, second-degree sexual assault. Had victim's lanyard in his pocket; lanyard inventoried as [[W p1 id|"UWP ID 30114487, R. Thao"]].

Oct. 5, 9:15 a.m. Supp. to above. [[K p3 name|Clausen]] returned to [[W p1 address|Wilgus 226]] for bedding. Roommate states that [[W p1 name|Rebecca]] is [[W p1 other|an R.A. on that floor]] and had taken the lock report herself the day before. Work order confirmed.

Oct. 5, 1:00 p.m. [[W p1 name|Thao]], per advocate, asks that her parents not be phoned. Noted in red.

Oct. 6, 7:40 p.m. Domestic, [[W p6 address|Southwest Road, farmhouse with the Green Bay silo]]. [[D p4 name|Clinton Jay Reuter]], 43, arrested: battery, child abuse (recklessly causing harm), disorderly. Complainant [[W p5 name|Amber Reuter]], 39, has a broken wrist. Child, 5, was struck by a thrown boot. EMT [[K p8 name|Holly Vosberg]] checked him and let him wear the helmet.

Oct. 6, 9:00 p.m. [[D p4 name|Reuter]] in holding asks if [[W p6 name|Bentley]] is mad at him.

Oct. 7, 10:30 a.m. Mrs. [[W p5 name|Reuter]] here for photos. Child with her, stitches 4, [[W p6 body|above left eyebrow]]. [[W p6 name|Bentley]] told [[K p3 name|Clausen]] "it was Daddy's work boot, the left." Photos saved under [[W p6 photo|reuter_bentley_brow_1-6]]. Bond cond. for [[D p4 name|C. Reuter]]: no contact, no firearms, [[D p4 id|16CF188]].

Oct. 8, noon. Parade. No problems except the llama.

Oct. 9, 4:05 p.m. Wallet found by a child in the corn maze. Poem was about the llama, or another llama. [[K p7 name|Udelhofen]] gave $10.

Oct. 10, 8:00 a.m. [[K p2 name|Niehaus]] made bond. Ordered to stay off campus. Housing reports someone wrote [[W p1 name|BECKY T]] LIES on the laundry whiteboard, [[W p1 address|Wilgus, second floor]]; wiped; camera being pulled. EMT [[K p8 name|Vosberg]]'s kid seen near it; [[K p8 name|Vosberg]] will ask him.

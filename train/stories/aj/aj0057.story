id: aj0057
genre: school
where: US-AZ
published: 2015-12-04
title: The Saguaro Sentinel: Model UN sweeps state with trafficking resolution; and other news
person p1: role=bystander age=- protected=no why=minor-not-in-crime
person p2: role=bystander age=- protected=no why=minor-not-in-crime
person p3: role=official age=- protected=no why=official
person p4: role=author age=- protected=no why=author
person p5: role=bystander age=- protected=no why=minor-not-in-crime
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=accused age=- protected=no why=adult-accused
note: nothing to protect; student paper; teens in no crime; "sex trafficking" as a debate topic; a vending-machine thief who is an adult contractor

By [[K p4 name|Paloma Whitehair-Gold]], staff

Yuma's smallest Model UN team came home on Sunday with the biggest gavel.

Playing Belgium, which nobody wanted, juniors [[K p1 name|Lincoln Osei]] and [[K p2 name|Summer Castellano]] wrote a resolution on the sale of children across borders that passed by 94 votes to 3. "We lost North Korea, but who doesn't," said [[K p1 name|Osei]].

[[K p2 name|Castellano]], 16, said it was hard reading. She went through forty real reports in which the victims are called by a letter. "It bothered me, and then I got why. You could be Girl C. You'd want to be," [[K p2 name|Summer]] said. The judges gave her Best Speaker. She'd had strep.

Advisor [[K p3 name|Mr. Duane Pacheco-Lim]], who drove the van fourteen hours, would like it known that it was returned with a full tank. He turned 50 on the way; the team sang at Gila Bend. [[K p3 name|Mr. Pacheco-Lim]] teaches in [[K p3 employer|Room C-12]] and has a chair for you.

IN OTHER NEWS

Band. Trombonist [[K p5 name|Hope Yazzie-Flores]] is All-State again, chair one. [[K p5 name|Hope]] practices in the walk-in fridge at her family's restaurant. It is the acoustics, she says.

Vending machine. It wasn't a student! After a month in which all of us were looked at in a certain way, police on Tuesday charged the man who fills it. [[K p7 name|Gary Wendell Stipe]], an adult, is said to have kept $1,700 in quarters ([[K p7 id|YPD 15-88120]]). [[K p7 name|Stipe]] was caught since he paid for a truck tire with them. The principal's apology was read over the speaker, and people clapped.

Cafeteria. Everybody's favorite, [[K p6 name|Mrs. Concepción Ruelas]], is to retire on Dec. 18 after thirty-one years and, by her count, 2.1 million tortillas. She was born on [[K p6 birthdate|December 8]] and so there'll be cake next week too. Cards go in the box by the milk. [[K p6 name|Mrs. Ruelas]] knows all our names; let's all learn to spell hers.

Sports. JV girls beat Cibola, 41–38. Number [[K p2 other|14]] ([[K p2 name|Castellano]], yes, again, with strep) had 16 points. Varsity boys lost the bus, then the game.

Correction. In November we said that [[K p1 name|Lincoln]] was a "slave owner" in the fall musical. He played the auctioneer. We also said he could sing.

Follow us @sagsentinel. Photos by [[K p4 name|P. Whitehair-Gold]]: [[K p1 photo|osei_gavel.jpg]], [[K p5 photo|hope_fridge_trombone.jpg]]. Tips in the shoebox, or call the journalism room, 928-555-0158, fourth period. No fights, please, we have no space.

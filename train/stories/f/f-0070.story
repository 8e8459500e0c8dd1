id: f-0070
genre: roster
where: US-FL
published: 2014-07-21
title: MUGS OF THE WEEK - Panhandle Pink Sheet
person p1: role=accused age=26 protected=decide why=adult-accused
person p2: role=accused age=41 protected=no why=adult-accused
person p3: role=victim age=- protected=decide why=domestic-violence-victim
person p4: role=accused age=33 protected=decide why=identifies-protected
person p5: role=accused age=20 protected=no why=adult-accused
person p6: role=accused,victim age=22 protected=yes why=trafficking-victim
person p7: role=accused age=38 protected=no why=adult-accused
screen p6: sex-trafficking-adult misidentified=yes
screen: unclear
note: a mug-shot tabloid's jeering captions; four people with four different answers

Our weekly salute to bad lighting! All innocent until proven guilty. All ugly until proven otherwise.

ROW 1, left. [[D p1 name|Ludmila Sergeevna Orlova]], 26. Working a hotel bar on the strip without a license to work anything. Wouldn't say who drove her, wouldn't say who had her purse. Looked at the door a lot. Smile, honey! Booking [[D p1 id|BCSO14MNI0713]]

ROW 1, center. [[K p2 name|Wesley "Worm" Ganey]], 41. Stole a boat. On a lake. There's one ramp.

ROW 1, right. [[D p4 name|Bradley Keith Ammons]], 33, domestic battery by strangulation. He told deputies that [[D p4 relation|his wife]] [[D p3 name|Tiffany]] "bruises easy." Bet she'd say different if she could talk.

ROW 2, left. [[W p6 name|Jasmine Monét Pettis]], 22, a.k.a. [[W p6 alias|"Honey Bunn,"]] prostitution, third time lucky. Says she only does it because her "manager" took her baby to his sister's in Mobile & she's got to earn $1,000 each time she wants to see him. Cry me a river. Note [[W p6 body|the neck ink: "Property of Kash."]] Booking [[W p6 id|BCSO14MNI0720]]

ROW 2, center. That's [[K p7 alias|Kash]]! [[K p7 name|Kashmir Dwight Lovell]], 38. Driving on a suspended. Out in an hour.

ROW 2, right. [[K p5 name|Hayden Trout]], 20. Threw a live crab at a Waffle House. Missed.

Want your photo out? You can't. See you at the counter, $1.50.

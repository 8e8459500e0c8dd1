id: ac0027
genre: news
where: US-AL
published: 2018-10-07
title: Shrimp boots
person p1: role=victim age=17 protected=yes why=trafficking-victim
person p2: role=accused age=48 protected=no why=adult-accused
person p3: role=accused age=50 protected=no why=adult-accused
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=author age=- protected=no why=author
screen p1: labor-trafficking
note: magazine; teen in a seafood processing house; school ESL teacher; name on the boots; shared house W; plant D

Low tide at Bayou La Batre smells of diesel and pennies. It's five in the morning, the ESL teacher has brought doughnuts, and she is looking at feet.

[[K p4 name|Yvette Rainey]] doesn't trust attendance sheets. She goes by boots. All of the pickers in the [[D p1 employer|Delcambre & Sons crab house]] wear white rubber ones; the grown women's come to the knee, so a pair that comes to the thigh is on someone short.

"I saw thighs," says [[K p4 name|Rainey]].

The boy had come up from Honduras at fifteen with a sponsor he'd never met. [[K p2 name|Nelson Zúniga]], 48, signed for him in Brownsville and drove him straight to the dock. From his first week's pay there was taken the ride, the lawyer who didn't exist, the mattress at the [[W p1 address|trailer on Coden Belt Road behind the net shop]], and a fine for talking. When he asked to go to school, he was shown a photograph of his mother's gate and asked whether he liked it standing.

He was seventeen before anybody looked at his boots. Inside of them, in laundry marker, as he had been taught to do by that same mother: [[W p1 name|Osman Recinos]].

[[K p2 name|Zúniga]] and [[K p3 name|Wanda Delcambre]], 50, who owned the crab house and wrote the checks to him, are under indictment in Mobile.

He's a junior now, in another county. [[K p4 name|Rainey]] still drives over on Fridays. She took me on the condition that I'd ask about soccer. He is [[W p1 other|the keeper]]; he let in one goal all fall, and can describe it.

[[K p5 name|Tom Ed Lacey]]

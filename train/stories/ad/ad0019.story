id: ad0019
genre: social
where: CA-MB
published: 2018-01-30
title: MISSING shared 2.1K times, then this thread
person p1: role=missing,victim age=14 protected=yes why=trafficking-victim
person p2: role=relative age=- protected=yes why=identifies-protected
person p3: role=accused age=25 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
screen p1: sex-trafficking-minor
note: the missing alert has ended; she was found being sold, so the old poster's name is W now

FOUND SAFE. Please take the poster down. [[W p2 name|Colleen Spence]]

**Auntie Bev:** thank Creator 🧡 is [[W p1 name|Raven]] ok

**[[W p2 name|Colleen]]:** She's at the hospital. They found her in a condo with a guy who was putting her in ads. She's 14.

**Jayden M:** what guy

**[[W p2 name|Colleen]]:** Police say [[K p3 name|Tyrell Odom]], 25. He gave her a phone and told her she could stay if she "helped with the rent". Helping meant whoever knocked. 

**Jayden M:** I saw that ad!!! it said [[W p1 alias|Skye]] and the picture had [[W p1 body|the feather on her collarbone]]

**Auntie Bev:** Jayden you take that off of here right now

**Random guy:** share so others know the face (photo: [[W p1 photo|MISSING Raven Spence last seen Portage Place Jan 9]])

**Sgt. [[K p4 name|Luc Fontaine]], WPS:** Folks, the alert was cancelled at noon. From now on nobody may publish her name or picture. Please delete the poster wherever you put it.

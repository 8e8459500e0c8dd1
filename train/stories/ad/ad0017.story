id: ad0017
genre: blog
where: NG
published: 2020-10-10
title: GIST! Popular pastor's houseboy "sold" twice
person p1: role=victim age=11 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=author age=- protected=no why=author
person p6: role=relative age=- protected=yes why=identifies-protected
screen p1: labor-trafficking
note: gossip blog; child domestic; church where the boy hawked and slept; nickname

Posted by [[K p5 alias|Aunty Gossip 9ja]]

My people, sit down with your zobo. Remember [[K p2 name|Prophet Emeka Nwadike]] of the big altar? Police from Area Command carried him on Thursday morning in his singlet. Reason: an 11-year-old boy who has been sweeping [[W p1 address|Living Coal Assembly]], sleeping under the choir stand there and hawking anointing water at the junction till midnight. Any night he came back with less than ₦6,000, koboko.

How did the boy reach him? One woman, [[K p3 name|Ngozi Ezeh]], collected him from the village with promise of school, gave him to a rice seller for ₦40,000, and when that one "finished with him", she sold him again to the man of God.

SP [[K p4 name|Usman Danladi]] confirmed the arrests and said the child has been moved. (Somebody in my DM says to [[W p1 place|the Sisters' home at Ugwuaji]].)

**Comments**
*Chisom B:* I buy water from that boy!! [[W p1 alias|Small Rambo]]! he has [[W p1 body|one white eyebrow]]
*Ogbonna:* My brother's pikin. His name is [[W p1 name|Chidubem]], father is late, mother [[W p6 name|Nkechi]] is looking for him since 2018. Please call me
*[[K p5 alias|Aunty Gossip]]:* Check your DM sir

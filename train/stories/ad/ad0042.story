id: ad0042
genre: social
where: US-NY
published: 2006-05-19
title: LiveJournal: the diplomat's nanny (friends-locked, leaked)
person p1: role=victim age=- protected=yes why=trafficking-victim
person p2: role=accused age=- protected=decide why=adult-accused
person p3: role=author age=- protected=no why=author
person p4: role=bystander age=6 protected=yes why=minor-witness
screen p1: labor-trafficking
note: blog by a neighbour; accused only privately; the children in the home; building told

**[[K p3 alias|ess_tee_vee]]** @ 1:12 am
mood: shaky
music: the dryer

So I finally talked to the woman in the laundry room. I've seen her since September and thought she was just shy. She washes for a family of seven, by hand, because "Madame says the machine eats buttons".

Her name's [[W p1 name|Hiwot]]. She came with the family from Addis when the husband was posted to his mission. The contract she'd signed at the embassy said $9 an hour. There's a second one, she says, that she signed on the airplane, and on that the nine is for the week. They have her passport. If she "shames the house", her brother, who drives for the ministry, will be driving nothing.

We're in [[W p1 address|the Carrington on East 51st]], she's [[W p1 address|on nineteen]], on the floor of the pantry. The youngest kid, [[W p4 name|Kidus]], 6, saw Madame put the iron on her arm and has stopped talking at school. I can see [[W p1 body|the triangle]].

Madame = [[D p2 name|Tsehay Mengistu]]. She brings cake to the tenants' meeting.

I called a lawyer at a clinic. They can't be arrested, apparently, but she can walk out, and on Sunday I'm going to hold the elevator.

(37 comments)
**bklynpaul:** which mission
**[[K p3 alias|ess_tee_vee]]:** not telling
**bklynpaul:** you told the building, genius

id: ad0012
genre: social
where: US-GA
published: 2015-10-01
title: Nextdoor: Heads up about the fire
person p1: role=accused age=13 protected=yes why=juvenile-accused
person p2: role=accused age=12 protected=yes why=juvenile-accused
person p3: role=official age=- protected=no why=official
person p4: role=relative age=- protected=yes why=identifies-protected
person p5: role=author age=- protected=no why=author
note: juvenile arson; neighbours out both boys and their mother

**[[K p5 name|Bev Trammell]]** · Alder Way
The fire at the playhouse was NOT electrical. Marshal [[K p3 name|Otis Redfern]] told us at the HOA that two boys, 12 and 13, were taken to juvenile intake and have admitted it. Gas can and all.

**Curtis W.**
It's the kids from [[W p1 address|the duplex with the trampoline, 2208-B]]. Everybody saw them run

**[[K p5 name|Bev Trammell]]**
I wasn't going to say but yes, [[W p4 name|Shonda Pettigrew]]'s boy [[W p1 name|Malik]], he's the one that's 13, and his little friend with [[W p2 body|the leg brace]].

**Jin H.**
[[W p2 name|Tucker Lyle]]?? He mows our lawn!

**Curtis W.**
Past tense

**Lead (volunteer)**: I've been asked to remind members that minors may not be named here. [[K p5 name|Bev]], Jin, edit your posts by 6 or I will. [[W p4 name|Shonda]] is a member of this group and can read this. So can [[W p1 name|Malik]].

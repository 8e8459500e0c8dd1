id: n-0084
genre: press-release
where: CA-BC
published: 2016-07-27
title: Kelowna RCMP: three unrelated files, one correction
person p1: role=victim age=44 protected=no why=adult-victim
person p2: role=accused age=26 protected=no why=adult-accused
person p3: role=bystander age=71 protected=no why=adult-bystander
person p4: role=accused age=35 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=bystander age=- protected=no why=adult-bystander
person p9: role=victim age=50 protected=no why=adult-victim
note: plain release; adults only; an earlier release confused suspect and victim

FILE 1. On Friday we advised that [[K p1 name|Neil Okanagan-Stewart]], 44, had been arrested for stealing copper. Mr. [[K p1 name|Okanagan-Stewart]] is the owner of the copper. The man arrested is [[K p2 name|Neil Stuart]], 26. We've apologized to both, although for different things.

FILE 2. The gentleman reported missing from Black Mountain, [[K p3 name|Horst Wiebe]], 71, was located at a casino in Penticton, and up two hundred dollars. [[K p7 name|Mrs. Wiebe]] has been told about the casino. She hasn't been told about the two hundred.

FILE 3. [[K p4 name|Tanner Dubois]], 35, has been charged with assault upon [[K p9 name|Rob Jamieson]], 50, following a disagreement on the 7th green about whether a ball had moved. The ball's been seized. [[K p8 name|Dr. Preeti Anand]], playing through, gave first aid.

Constable [[K p5 name|Stewart Wu]] replaces Sgt. [[K p6 name|April Dubois]] as media contact from Monday: 250-555-0187. Sgt. [[K p6 name|Dubois]] is not acquainted with the party in File 3.

id: au0002
genre: comments
where: US-OH
published: 2021-10-14
title: 31 comments on "Teen held in Grange Hall barn fire; two horses lost"
person p1: role=accused age=15 protected=yes why=juvenile-accused
person p2: role=witness age=13 protected=yes why=minor-witness
person p3: role=victim age=58 protected=no why=adult-victim
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=bystander age=- protected=no why=adult-bystander
person p9: role=bystander age=41 protected=no why=adult-bystander
screen p1: none
note: the article kept to "a 15-year-old"; the thread gives first name, truck of the mother, letter man number, surname by way of a pun, the farm where he works; another boy's brother witness; hunter is also a word and stays where it is one

The story, for those who skipped it: A 15-year-old boy was taken to the Juvenile Justice Center in Zanesville on Tuesday after a fire at the barn of [[K p3 name|Lowell Stambaugh]], 58, on Grange Hall Road. Deputy [[K p4 name|Aaron Pickerel]] said the boy would be charged with arson in juvenile court. No one was hurt; two mares were lost. The sheriff's office isn't naming him because of his age.

[[K p6 name|Trudy Wickline]] · I have known [[K p3 name|Lowell]] since 4-H. He slept in the trailer with those mares when they foaled. Praying.

buckeye_ken · 15 my foot. everybody at the co-op knows it was [[W p1 name|Hunter]]

[[K p6 name|Trudy Wickline]] · Ken please don't put that.

buckeye_ken · there's 4 hunters in that school and one is a deer hunter lol. relax

gina.m · It's the one who plays [[W p1 other|number 72]] on JV. My nephew says he got walked out of [[W p1 other|Mr. Dray's shop class]] at [[W p1 school|Salt Fork High]].

[[K p7 name|Curtis Bell]] · I drive a bus and I will say that kid said please and thank you every day. Something is wrong there. You don't know what goes on at [[W p1 address|the double-wide past the quarry gate]].

buckeye_ken · his mom's [[W p5 vehicle|purple Dodge Nitro]] was at the jail till 3am. [[W p5 name|Misty]] was bawling in the lot

[[K p7 name|Curtis Bell]] · You had a good look, did you? Leave [[W p5 name|Misty Barnhouse]] out of it. She works nights and did nothing.

gina.m · [[W p1 other|Barn. House.]] You can't make it up. 🔥

[[K p9 name|Samir Haddad]] · I'm 41 and I set a field on fire when I was 14. I paid it off at four dollars an hour, and today I am captain of the [[K p9 employer|Adamsville volunteer company]] that put yours out. Eleven of us were there. Let the court do this.

[[K p6 name|Trudy Wickline]] · Thank you [[K p9 name|Captain Haddad]].

buckeye_ken · was not alone either. the little [[W p2 name|Okafor]] boy saw the whole thing and ran to the church to call it in. [[W p2 name|Chidi]], 13, the one with the [[W p2 body|hearing aids]]. kid's a hero, put HIS name in the paper

gina.m · if I was his mother I wouldn't want the [[W p1 name|Barnhouses]] knowing that

[[K p8 name|Elise Trautman, web editor]] · We've removed nine comments that name minors and will close this thread. Complaints to [[K p8 email|etrautman@muskingumledger.example]]. Please read the rules. — [[K p8 name|E. Trautman]]

buckeye_ken · too late its on the [[W p1 url|#PrayForHunterB]] page. he gets milk money working at [[W p1 employer|Wiley's dairy]] and [[W p1 employer|Wiley]] says he's a good boy too. so which is it

[[K p4 name|Aaron Pickerel]] · This is Deputy [[K p4 name|Pickerel]]. The case is under investigation and I'd ask everyone to stop. If you saw something call [[K p4 phone|740-555-0163]], don't type it here.

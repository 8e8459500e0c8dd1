id: ai0016
genre: email
where: US-WI
published: 2009-03-11
title: FW: Re: the [[D p2 name|Sommerfeld]] situation — please don't forward
person p1: role=victim age=12 protected=yes why=sexual-offence-victim
person p2: role=accused age=57 protected=decide why=adult-accused
person p3: role=author,relative age=- protected=decide why=identifies-protected
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=witness age=13 protected=yes why=minor-witness
note: parish e-mail chain; the accused is the girl's grandfather, charged; parent signs as author; name change to the second girl; the subject line

From: [[D p3 name|Karin Sommerfeld]] <[[D p3 email|karin.s@dellsnet.example]]>
To: [[K p4 name|Pastor Lyle Engebretson]]
Cc: Altar guild
Date: Wed, 11 Mar 2009 22:14

Dear [[K p4 name|Pastor Lyle]],

You asked me what to put in the bulletin. I don't want anything in the bulletin. But people are talking over the coffee urn and I'd rather that they have it from me, once.

On February 20 my father-in-law, [[D p2 name|Orville Sommerfeld]], was arrested. You all know him. He made the crèche. He has been charged with what he did to my daughter from when she was ten, and he's out on $10,000 and staying at [[D p2 address|the Voyageur Motel, room 8]]. He's 57 and looks eighty. I don't want casseroles.

[[W p1 name|Britta]] is twelve. She told [[W p7 name|Annika Dahl]] at confirmation retreat, in the top bunk, and [[W p7 name|Annika]], bless her, didn't keep the secret. She walked down the hall in her socks and woke up [[K p6 name|Jeannie Pfaff]]. Thank you, [[K p6 name|Jeannie]]. I know that you were up with her till five.

Detective [[K p5 name|Roy Manthey]] was kind. He let [[W p1 name|Britta]] hold the dog. He said that there will be a trial in the fall unless [[D p2 name|Orville]] pleads, and that they will write B.L.S. in all the papers, and that is what you should write too if you must write.

What helps: she'd like to go on being [[W p1 other|the crucifer at second service]]. Please nobody touch her on the shoulder. Please nobody say "your poor grandpa." She's back at [[W p1 school|River Bend Middle]] on Monday, and rides with us now, not on the [[W p1 other|number 9 bus]], as it goes by his shop.

If the paper calls, I've told Mr. [[K p5 name|Manthey]] that we have no comment.

[[D p3 name|Karin]]

---- Forwarded by [[K p6 name|J. Pfaff]], Thu 07:02 ----
Girls, read this before guild. Do NOT forward. I've put [[W p1 name|Britta Lynn]] on the prayer chain just as "B." And would whoever has the key to the display case take out the Christmas picture? It's [[W p1 photo|him and the Sommerfeld girl with the donkey, Tribune, Dec. 2008]].

---- Forwarded, Thu 08:45 ----
Too late, I sent it to my sister in Tomah before I saw "not." Is that the same [[W p1 name|Britta Sommerfeld]] who sang Santa Lucia?? I'm sick. I bought a bench from that man. My sister's husband says it's case [[D p2 id|09-CF-41]] and anybody can look it up.

---- Reply, Thu 09:10 ----
From: [[K p4 name|Lyle Engebretson]]
Stop. Everyone, please. Delete it. [[W p1 name|Britta]] will carry the cross on Sunday and you'll all sing. That's the whole of what we do. The council's number, if you must talk, is [[K p4 phone|608-555-0153]].

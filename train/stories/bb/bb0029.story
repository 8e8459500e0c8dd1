id: bb0029
genre: email
where: IN-DL
published: 2011-08-05
title: Re: Copy for page 4 — "embroidery boys" — URGENT before 9 pm
person p1: role=victim age=10 protected=yes why=trafficking-victim
person p2: role=victim,accused age=17 protected=yes why=trafficking-victim
person p3: role=accused age=42 protected=no why=adult-accused
person p4: role=author age=- protected=no why=author
person p5: role=author age=- protected=no why=author
person p6: role=official age=- protected=no why=official
person p7: role=accused age=- protected=decide why=adult-accused
person p8: role=deceased age=12 protected=decide why=deceased
person p9: role=relative age=- protected=decide why=identifies-protected
screen p1: labor-trafficking
screen p2: labor-trafficking misidentified=yes
note: Delhi desk thread; zari workshop children; the older boy, himself sold at nine, is held as the overseer; garment exporter accused by activist; dead boy and his father

From: [[K p4 name|Nandita Khosla]] (Desk)
To: [[K p5 name|Imtiaz Ansari]] (Metro)
Fri 5 Aug 2011 18:55

[[K p5 name|Imtiaz]], your copy's splendid and I can't use a third of it. You've given the smallest boy's name in the intro. He's ten.

> "[[W p1 alias|Chhotu]] doesn't look up." 

You'll say that every boy in this city is [[W p1 alias|Chhotu]]. But lower down you have "[[W p1 name|Rizwan]], whom they call [[W p1 alias|Chhotu]]", from [[W p1 address|Bela Pachgachhia, ward 6]], who has [[W p1 body|needle scars in the shape of a star on the thumb]]. N.

-----
From: [[K p5 name|Imtiaz Ansari]]
19:10

Accepted. [[W p1 alias|Chhotu]] goes; boy stays. Facts, please keep: nineteen hours, no wages, a padlock on the stair at [[W p1 address|Gali 12, third floor, Seelampur]] where they also slept; parents were told ₹10,000 advance "must be sewn back". [[K p3 name|Mohd. Shakeel Mian]], 42, is the owner, arrested; he hit with the adda frame.

Second: police have also put in the lock-up the "overseer". I met him. He's 17 by his school paper. He was brought up those stairs at nine. He was never paid either. He's on the FIR as accused no. 2, and DCP [[K p6 name|Vrinda Malhotra]] told me, "He held the stick." Yes, and who held him?

-----
From: [[K p4 name|Nandita]]
19:22

Then it's twice forbidden to name him, and you have: "[[W p2 name|Tabrez Alam]], tall, with [[W p2 other|the only moustache in the room]]". FIR [[W p2 id|316/11]] page 2 in your scan too. Where's he been sent?

-----
From: [[K p5 name|Imtiaz Ansari]]
19:31

[[W p2 place|Observation home at Sewa Kutir]]. Lawyers will ask for it to be changed. [[W p2 name|Tabrez]] asked me for a comb.

And the child who died. [[D p8 name|Guddu]], 12, last winter, of the coal fire. His father, [[D p9 name|Jamil Mansuri]], wants it in print: "Write [[D p8 name|Guddu Mansuri]], son of [[D p9 name|Jamil]]. Let them read it who wore the saris."

-----
From: [[K p4 name|Nandita Khosla]]
19:40

The father can speak. I'll ask legal about the boy's name.

Now: you quote the NGO as saying that [[D p7 name|Sunil Bajoria]] of [[D p7 employer|Bajoria Exports]] "bought every piece and knew". He isn't in the FIR. Has he been asked?

-----
From: [[K p5 name|Imtiaz Ansari]]
19:44

[[D p7 name|Bajoria]]'s office put the phone down. Out, then. [[K p3 name|Shakeel]]'s mobile, [[K p3 phone|98110 55546]], was full of his calls, said [[K p6 name|Malhotra]], "but that isn't evidence yet".

Photo: use the empty frames. NOT [[W p1 photo|rizwan_chhotu_thumb.jpg]]. I'm sorry about [[W p2 name|tabrez_comb.jpg]] also. [[K p5 name|Imtiaz]]

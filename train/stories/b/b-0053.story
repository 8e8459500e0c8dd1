id: b-0053
genre: interview
where: US-GA
published: 2017-10-25
title: RAW TRANSCRIPT — "Kitchen Table Justice" ep 9 (DO NOT POST)
person p1: role=victim age=19 protected=yes why=trafficking-victim
person p2: role=author age=- protected=no why=author
person p3: role=accused age=- protected=decide why=adult-accused
person p4: role=author age=- protected=no why=author
screen: sex-trafficking-adult
note: masked guest; voice altered; her own slip of her name quoting her mother, the producer's slip of her workplace; pimp accused only by her (decide)

[00:00] [[K p2 name|BEAU TISDALE]]: We're calling our guest [[K p1 other|Magnolia]]. Her voice is gonna be changed.

[00:41] GUEST: I thought he was a music manager. He had cards. "[[D p3 name|Jarvis Pennington]], A&R." I was nineteen and I could sing, y'all.

[01:20] [[K p2 name|TISDALE]]: When did you know?

[01:22] GUEST: When he took my shoes. He bought me all new everything and then, one night he was like, those ain't yours, you owe me for those, and there's a man in 114 that'll pay on it. He'd sit on the tub edge. If I said no he would hold my face in the water. Not long. Long enough.

[03:02] [[K p2 name|TISDALE]]: Lord.

[03:05] GUEST: My mama would call and he'd put it on speaker and mouth to me what to say. She goes, "[[W p1 name|Keyonna]], baby, you sound like you're reading." Oh. Oh no. Can you cut that?

[03:15] [[K p2 name|TISDALE]]: We'll cut it. [[K p4 name|Lula]], mark three-oh-five.

[03:17] [[K p4 name|LULA ODOM]] (off mic): Got it. Do you want me to get the [[W p1 employer|Waffle House on Exit 9]] part too where the regulars call her [[W p1 alias|Kiki]]?

[03:21] [[K p2 name|TISDALE]]: [[K p4 name|Lula]]. The mic is on.

[03:30] GUEST: (laughs) It's okay. [[D p3 name|Jarvis]] never did get charged. I told a deputy in Macon and he asked what I was wearing. I said, "Not my shoes."

id: bb0012
genre: interview
where: US-DC
published: 2020-01-17
title: "I get to say my own name": a talk on U Street with [[D p1 name|Desiree Plummer]]
person p1: role=victim,expert,author age=16 protected=decide why=consented
person p2: role=victim age=19 protected=yes why=trafficking-victim
person p3: role=convicted age=- protected=no why=adult-convicted
person p4: role=accused age=- protected=decide why=adult-accused
person p5: role=author age=- protected=no why=author
person p6: role=expert age=- protected=no why=adult-bystander
person p7: role=official age=- protected=no why=official
person p8: role=relative age=- protected=decide why=identifies-protected
screen p1: sex-trafficking-minor misidentified=yes
screen p2: sex-trafficking-adult
note: survivor waives anonymity, another in her tale did not; a pastor accused by her only; her aunt named in praise

[[K p5 name|Jelani Cobbins]]: You asked for your full name in the headline.

[[D p1 name|Desiree Plummer]]: All of it. I was a "juvenile respondent" and a "female, Black, 16" for long enough. I get to say my own name.

[[K p5 name|JC]]: Take us to 14th Street, 2004.

[[D p1 name|DP]]: I'm sixteen, I've got a bus pass and a man named [[K p3 name|Cortez Whitby]], who's 30, who buys me boots. [[K p3 name|Cortez]] says the boots cost what they cost, and then he drives me to K Street in [[K p3 vehicle|his mama's burgundy Buick]]. I turned every dollar in. MPD locked me up three times. Solicitation. Nobody said "child". A magistrate called me [[D p1 alias|Dezzy]] like we were friends and sent me to Oak Hill.

[[K p5 name|JC]]: He went away in the end.

[[D p1 name|DP]]: Eighteen years, federal; register number's [[K p3 id|27714-016]], I know it like a birthday. Assistant U.S. Attorney [[K p7 name|Hannah Osterberg]] got it. She found the receipts. I send [[K p7 name|Hannah]] a card each June.

[[K p5 name|JC]]: But it wasn't you who testified.

[[D p1 name|DP]]: No. There was a grown girl, nineteen. He broke her arm with a car door and told her he'd mail pictures to her college. She took that stand. She doesn't do interviews. She's a dental assistant now, married, doesn't use it. So I won't say. [[W p2 name|Kiki]] is who I owe. Wait, cut that. Cut "[[W p2 name|Kiki]]".

[[K p5 name|JC]]: I'll cut it. Who failed you?

[[D p1 name|DP]]: Who didn't? There's a man of God on Georgia Avenue, [[D p4 name|Rev. Elroy Tisdale]], he rented [[K p3 name|Cortez]] the basement and counted the money. Never charged. Never even asked. Print it, [[D p4 name|Tisdale]], I'm not afraid of him.

[[K p5 name|JC]]: And who did not?

[[D p1 name|DP]]: My aunt. [[D p8 name|Lucille Plummer]]. [[D p8 name|Aunt Lucille]] sat on every bench in that courthouse with a sandwich in foil.

[[K p5 name|JC]]: [[K p6 name|Dr. Farah Mansour]] at Howard tells me that vacating the record takes four years on average.

[[D p1 name|DP]]: [[K p6 name|Farah]]'s being kind. Six, for me.

[[K p5 name|JC]]: What do you tell a girl who's reading?

[[D p1 name|DP]]: That she isn't bad for needing boots. I'm at [[D p1 phone|202-555-0190]], Tuesdays. It's me who picks up.

[Corrections. The audio as first put up carried the nickname and, in the show notes, a link [[W p2 url|podhost.example/ep44/kiersten-valdosta-dental]]. Both have been pulled. A listener wrote that [[W p2 name|Kiersten]] "works on [[W p2 employer|M Street, second floor, the one with the fish tank]]"; we've deleted it. Ms. [[W p2 name|Valdosta]], we are sorry. — [[K p5 name|J. Cobbins]]]

Photo: [[D p1 photo|Desiree Plummer on the steps of Moultrie courthouse]]

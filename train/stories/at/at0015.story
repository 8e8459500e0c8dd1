id: at0015
genre: school
where: GB-SCT
published: 2014-12-19
title: The Machair Messenger, Christmas edition
person p1: role=bystander age=11 protected=no why=minor-not-in-crime
person p2: role=bystander age=11 protected=no why=minor-not-in-crime
person p3: role=bystander age=- protected=no why=minor-not-in-crime
person p4: role=official age=- protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=author age=12 protected=no why=minor-not-in-crime
person p8: role=bystander age=- protected=no why=minor-not-in-crime
person p9: role=public-figure age=- protected=no why=public-figure
screen p1: none
note: nothing to protect; school play on the slave trade and a mock trial: accused, victim, witness, smuggling are parts

Editor: [[K p7 name|Ruaridh MacAskill]] (12), P7

**THE PLAY.** Our play was "Freedom Bound" and it was about the slave trade. [[K p1 name|Eilidh Nicolson]] (11) was [[K p9 name|Mary Prince]], who was bought and sold and wrote a book. She had forty-two lines and a shawl. In the bit where she is beaten by the captain my granny had to go out. The captain was [[K p2 name|Samuel Adebayo]], also 11, and he's the nicest person in the class, so it was good acting. On the second night [[K p2 name|Samuel]] forgot his whip and used a skipping rope.

Mrs [[K p4 name|Catriona Laing]], our head teacher, said she had never been so proud or so cold. The hall boiler was off. We raised £318.60 for a charity that helps people who are made to work for no money today, because it still happens.

**THE TRIAL.** In November a real policewoman, PC [[K p5 name|Isla Nicolson]], who is [[K p1 name|Eilidh]]'s auntie, helped us do a trial. The charge was the theft of the class hamster. [[K p3 name|Finlay Morrison]] was the accused. [[K p8 name|Zuzanna Wojcik]] was the victim (she was the hamster's owner) and cried real tears with an onion. I was the judge. The verdict was Not Proven, which you only get in Scotland.

PC [[K p5 name|Nicolson]] taught us that you should always tell a grown-up if someone asks you to keep a secret that feels bad, and that you can be a witness and be brave and nobody is allowed to print your name. [[K p3 name|Finlay]] asked if they could print it if you wanted. She said "Good question".

**SMUGGLERS!** Mr [[K p6 name|Donald John Gillies]], who's 88, came to tell about the whisky boat. The crew were all arrested, apart from his uncle. Mr [[K p6 name|Gillies]] lives at [[K p6 address|2 Shore Cottages]] and you may visit him if you bring cake. He has one blue eye and one brown.

**SPORT.** Shinty: we lost 6-1 to Portree. Scorer [[K p8 name|Zuzanna]], number 9. Player of the month [[K p3 name|Finlay Morrison]] for going in goal after the goalie, [[K p2 name|Adebayo]], got the measles.

**HONOURS.** 100% attendance: [[K p1 name|E. Nicolson]], [[K p8 name|Z. Wojcik]]. Swimming, 400 metres: [[K p2 name|Samuel Adebayo]]. Best bake: [[K p7 name|Ruaridh MacAskill]] (that's me) for the [[K p9 name|Mary Prince]] gingerbread, which some people said was a bit much.

**LOST.** A glove, navy, with R.M. on it. A tooth, front.

**THANK YOU** to Mrs [[K p4 name|Laing]], who leaves us for [[K p4 employer|Broadford]] after twenty years, and to our lollipop man. We clubbed together for a barometer.

Ring the school on 01632 960144. Photos of the play are at machairprimary.example/[[K p1 photo|eilidh_as_mary.jpg]] and also one of the skipping rope.

*Merry Christmas, a' h-uile duine!*

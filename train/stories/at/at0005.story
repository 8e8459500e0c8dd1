id: at0005
genre: comments
where: NZ
published: 2018-03-22
title: Comments on "Swim coach denies indecency charges" (41)
person p1: role=victim age=14 protected=yes why=sexual-offence-victim
person p2: role=accused age=33 protected=no why=adult-accused
person p3: role=relative age=- protected=yes why=identifies-protected
person p4: role=official age=- protected=no why=official
person p5: role=expert age=- protected=no why=consented
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=bystander age=- protected=decide why=adult-accused
person p8: role=author age=- protected=no why=author
screen p1: none
note: moderator tries to stop it; hints pile up until one posts the name; another coach accused only by commenters

Story summary: [[K p2 name|Hamish Latimer-Dodd]], 33, of Whanganui, has elected trial by jury on three charges of indecent act with a young person and one of grooming a girl of 14 by text message. He is on bail to an address in Marton. Judge [[K p4 name|Avinash Crichton]] refused an application to suppress the accused's name; that of the complainant is suppressed automatically.

**Wai_watcher**: Good on Judge [[K p4 name|Crichton]]. Parents have a right to know it's [[K p2 name|Latimer-Dodd]]. He taught at the [[D p2 employer|Splash Centre]] for six years.

**kowhai54**: And the girl? Because half the town already know who she is, the one who [[W p1 other|stopped turning up to relay in December with the record still on the board]].

**Moderator ([[K p8 name|Jess Tuffery]])**: Please don't. Section 203 of the Criminal Procedure Act applies to you as well as to us.

**DonnaM**: [[K p2 name|Hamish]] coached my two and never a cross word. Ask yourselves why the mother waited. [[W p3 name|Rochelle]] was happy enough with free squads.

**Stopbank**: @DonnaM you've just told everyone who the mum is you egg

**DonnaM**: I only said [[W p3 name|Rochelle]], there are plenty. Anyone would think [[W p1 name|Kaia]] was some angel. She messaged HIM first.

**[[K p5 name|T. Ropata]]**: "Some angel"?? She is fourteen. I was fourteen once, in a different pool, and I put my name to it so others needn't. [[K p5 name|Tina Ropata]], if you're wondering. I train counsellors now. He sends the joke, then the compliment, then the secret, then the threat. It isn't a friendship because the kid replies.

**Stopbank**: well said [[K p5 name|Tina]]

**Wai_watcher**: [[K p5 name|Ropata]] spoke at our school. Worth more than any assembly.

**[[K p6 alias|GregsBoatYard]]**: It's [[K p6 name|Greg Haultain]] here, I'm on the club committee. We asked police in January what we could say, and the answer was nothing. For the record my own daughters are at Uni in Dunedin so you can all stop guessing it's mine.

**kowhai54**: sorry [[K p6 name|Greg]]. But if it's not a [[K p6 name|Haultain]] and it's a [[W p1 other|backstroker]], and her mum does nails on [[W p3 address|Duncan St]]...

**Moderator ([[K p8 name|Jess Tuffery]])**: Removed two. This is the last warning, folks. I've a bus to catch.

**truthbomb_06**: Cut the crap. [[W p1 name|Kaia Pomare-Hill]]. [[W p1 school|Castlecliff High]], year 10. Pic is still on the club page, [[W p1 photo|pomarehill_k_nationals.jpg]]. If you accuse a man stand up and do it.

**truthbomb_06**: And why is nobody asking about the OTHER coach. [[D p7 name|Selwyn Baragwanath]] has had the girls round for spas since 09. No charge, funny that.

**DonnaM**: @truthbomb_06 the [[W p1 name|Pomare-Hill]]s will have you in court and rightly. I never said a surname.

**Stopbank**: reported. @moderator please, [[W p1 name|Kaia]] reads this site, she's in my daughter's class

**Moderator ([[K p8 name|Jess Tuffery]])**: Comments are closed.

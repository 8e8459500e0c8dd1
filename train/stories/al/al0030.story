id: al0030
genre: social
where: GB-WLS
published: 2022-06-02
title: Pinned post: "I wasn't going to say anything about the youth choir, but here goes"
person p1: role=accused age=- protected=decide why=adult-accused
person p2: role=victim,author age=16 protected=decide why=sexual-offence-victim
person p3: role=victim age=15 protected=yes why=sexual-offence-victim
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=decide why=identifies-protected
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=author,bystander age=- protected=no why=adult-bystander
screen p3: none
note: private accusation on a social page, no police yet at first; the writer signs as an adult (D), the other girl is named by the writer and by a commenter

[[D p2 name|Ffion Bellis-Jones]] is with nobody, thank you.

I am 24 now. When I was sixteen I sang in a youth choir and the man who took it used to keep one of us back, to "work on the breath". I've told two friends and a counsellor. I'm telling everyone else now because he has been put up for an MBE.

You all know who. He's never been charged with a thing. His name is [[D p1 name|Alwyn Tudor Maddox]], and if you want to sue me, [[D p1 name|Alwyn]], I'm at work till five.

I know there was another. She was fifteen. She told me on the coach back from Llangollen with her coat over her head. I won't say who. She knows I love her.

COMMENTS

**[[K p4 name|Eirlys Hopkins]]** I sang under Mr [[D p1 name|Maddox]] for eleven years, and he was never anything but a gentleman.

**[[D p2 name|Ffion Bellis-Jones]]** You were forty, [[K p4 name|Eirlys]].

**[[K p8 alias|gwyn_y_mor]]** good for you Ff. was it [[W p3 name|Catrin]]? she left after the Llangollen trip

**[[D p2 name|Ffion Bellis-Jones]]** please don't guess

**[[K p8 alias|gwyn_y_mor]]** sorry. just its obvious. only one of the [[W p3 other|second altos]] who never came back. [[W p3 name|Cat Meredith]], her mum had [[W p3 relative|the wool stall in the market]]

**[[D p6 name|Iestyn Maddox]]** I am his son. You've no idea what you are doing to my mother. He's 71 and he has had a stroke. [[D p2 name|Ffion]] was in our house every Sunday.

**[[D p2 name|Ffion Bellis-Jones]]** I was, [[D p6 name|Iestyn]]. That's what I am telling you.

**[[K p7 name|Rev Tomos Ebenezer-Clarke]]** The chapel committee met this morning. Mr [[D p1 name|Maddox]] has been asked to stand back from [[D p1 employer|Côr Ieuenctid y Foryd]], and we've passed this page to the police. I was the treasurer in those years. I signed for the coach. Anyone who wants to talk to me may, on 01632 960144, and I'll only listen. [[K p7 name|Tomos]]

**[[K p5 name|PC Nia Wheldon]], Rhyl Neighbourhood Team** Hi all. We are now aware. Please message us privately and not below. A person who says that they're the victim of a sexual offence has anonymity from the moment that it's said, and that applies to those who are *guessed at* also. [[D p2 name|Ffion]] is entitled to name herself. She's not entitled to be used to find someone else. Thanks, [[K p5 name|Nia]].

**[[K p8 alias|gwyn_y_mor]]** deleted mine

**[[K p4 name|Eirlys Hopkins]]** You've deleted one. The other is still there, with the wool stall. And I'd just like to say that I have been thinking since breakfast about why [[W p3 name|Catrin]] would never sing at my daughter's wedding. I'm sorry, [[D p2 name|Ffion]].

**[[D p2 name|Ffion Bellis-Jones]]** Diolch. That's all I wanted.

**[[D p2 name|Ffion Bellis-Jones]]** Update 9.15 pm: I've had a text from *her*. She says go on. Miss [[W p3 name|Meredith]], as I'm now to call her, is a midwife in [[W p3 employer|Glangwili]] now and she's coming up on Friday's train. No pictures of us. There's one going round, [[W p3 photo|foryd2014_ffi_catrin_front.jpg]]. Take it down please.

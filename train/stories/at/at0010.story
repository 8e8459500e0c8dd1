id: at0010
genre: social
where: AU-NSW
published: 2020-06-06
title: FB group "Dubbo Noticeboard (no politics)", post and replies
person p1: role=missing,victim age=13 protected=decide why=missing-alert
person p2: role=bystander age=- protected=decide why=adult-accused
person p3: role=relative,author age=- protected=decide why=identifies-protected
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=bystander age=- protected=no why=adult-bystander
screen p1: unclear
note: an active alert: names may stay, editor decides; a neighbour blamed by a private voice; an officer is named

**[[D p3 name|Leilani Faumuina]]** posted: Pls share. My daughter [[D p1 name|Sefina Faumuina]], 13, did not come home from netball Thurs arvo. Last seen near the skate park 4.40pm, navy hoodie, white Nikes with one red lace. [[D p1 body|Braces, small birthmark like a teardrop under right eye.]] Phone goes to message, [[D p1 phone|0491 570 156]]. She's been talking to someone online who says that he's 16. I don't believe he's 16. Event no. [[D p1 id|E 74 550 118]]. Ring Dubbo police or me. Pic: [[D p1 photo|sefina_netball_may.jpg]]

**[[K p5 name|Marg Tully]]**: shared to Wello and Gilgandra xx

**[[K p6 name|Bashir Noorzai]]**: I drive the school run. [[D p1 name|Sefina]] was not on my bus Thursday, [[K p6 name|Noorzai]] is my name if police want me, I have the tape.

**[[D p3 name|Leilani Faumuina]]**: Thank you [[K p6 name|Bashir]]. They've rung the depot.

**Rusty Hinge**: Look at the bloke in number 9. [[D p2 name|Warwick Blenkinsop]]. Always giving kids lifts in that [[D p2 vehicle|orange Subaru with the dent in the boot]]. Just saying

**[[K p5 name|Marg Tully]]**: Rusty take it down. [[D p2 name|Warwick]] runs the op shop van!! He's 70

**Rusty Hinge**: free country [[K p5 name|Marg]]

**Orana Police Media**: Good evening. Sgt [[K p4 name|Nerida Faumuina-Clark]] here (no relation to the family, before anybody asks). The search is active and [[D p1 name|Sefina]]'s name and picture may be shared. What may not help: naming people in comments. Mr [[D p2 name|Blenkinsop]] has been spoken to as a neighbour, like eleven others, and is not a suspect. If you know who uses the account, call us. Don't write to it yourselves.

**[[D p3 name|Leilani Faumuina]]**: the account sent her a $150 voucher in May. She told me it was a prize. I found the message: "u owe me now".

**Kellie-Anne**: omg. Is she at the college? my niece says a [[D p1 name|Faumuina]] girl was showing round new airpods

**[[D p3 name|Leilani Faumuina]]**: Year 8 at [[D p1 school|Macquarie Bend College]]. Yes the airpods too.

**[[K p5 name|Marg Tully]]**: Love, go and sit down. I'm coming with soup. What's the house again, [[D p1 address|the weatherboard with the boat on Quandong St]]?

**Rusty Hinge**: What's he called online this 16yo

**Sgt [[K p4 name|Faumuina-Clark]]**: We're not putting that up, Rusty. A man in another State is known by it and we would like him not to read this.

**[[K p6 name|Bashir Noorzai]]**: 9.15pm. I've gone along the river both sides with the big torch, from the weir to Sandy Beach. Nothing. Will go again at five. Who comes?

**Orana Police Media**: UPDATE 11.05pm. We are following a sighting of a girl in a navy hoodie on the XPT platform at Orange. [[D p1 name|Sefina]], if you're reading: nobody is cross. You owe nobody anything. Talk to any guard.

**[[D p3 name|Leilani Faumuina]]**: [[D p1 alias|Fina]] baby answer your phone #[[D p1 name|findsefina]]

id: v0005
genre: comments
where: US-TX
published: 2021-02-02
title: 37 comments on "Trial opens in Brazos motel case"
person p1: role=victim,witness age=17 protected=yes why=trafficking-victim
person p2: role=accused age=31 protected=no why=adult-accused
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=bystander age=- protected=no why=adult-bystander
screen: sex-trafficking-minor
note: outing thread; hints, initials, workplace, a handle, a moderator who repeats the name

[[K p3 alias|HornFrog82]]: paper says a witness, then 17, "took the stand for the state." everybody in Pecan Bend knows who that is lol

[[K p4 alias|dale.in.bryan]]: She isn't on trial. [[K p2 name|Kendrick Pruitt]] is. He put a 17 yr old in front of paying men and pocketed it, did you read past the headline

[[K p3 alias|HornFrog82]]: im just saying. initials [[W p1 initials|B.N.]], works the window at [[W p1 employer|Sonic on Leonard Rd]] now. acts like nothing happened

[[K p5 alias|aggiemom_x3]]: Delete this.

[[K p6 alias|RealTalkTX]]: went to school w her. she went by [[W p1 alias|Bibi]] and her ig is still up, [[W p1 alias|@bibi.ngo.03]], look at the nails she had sophomore year, that was [[K p2 name|pruitt]] money

[[K p4 alias|dale.in.bryan]]: He took her phone and fed her once a day. It's in the opening statement. Nails, good Lord

[[K p3 alias|HornFrog82]]: nobody is saying she deserved it

[[K p5 alias|aggiemom_x3]]: You ARE saying who she is. Moderator??

MODERATOR: Folks, please do not post that [[W p1 name|Bich Ngoc]] is the witness. We'll be removing comments that name her. Thanks for keeping it civil.

[[K p4 alias|dale.in.bryan]]: ...you just did

id: i-0014
genre: email
where: NZ
published: 2011-09-27
title: RE: RE: youth court ram raid - what can we say??
person p1: role=accused age=15 protected=yes why=juvenile-accused
person p2: role=accused age=- protected=yes why=juvenile-accused
person p3: role=author age=- protected=no why=author
person p4: role=author age=- protected=no why=author
person p5: role=victim age=- protected=no why=adult-victim
person p6: role=official age=- protected=no why=official
person p7: role=relative,public-figure age=- protected=decide why=identifies-protected
screen: none
note: two colleagues; Youth Court reporting needs leave; grandson of a well-known ex-All Black; the shopkeeper stays

From: [[K p3 name|Fleur Wakefield]]
To: [[K p4 name|Sione Tupou]]
Date: Tue, 27 Sep 2011 16:12 +1300

Hi [[K p4 name|Sione]], got your notes, ta. Couple of things before I put it through.

* Judge [[K p6 name|Malosi-Byrne]] gave leave to report but NOT to identify. So no names, no school, nothing "likely to lead to". You've written that the driver, 15, is "a pupil at [[W p1 school|St Bede's-on-the-Hill]] and prop in their colts". Out.
* You've written "grandson of former All Black [[D p7 name|Tawera Kipa]]". I know it's the story. Still out. There are two grandsons and one's seven.
* What is fine: age, the ram raid itself, the owner. Mr [[K p5 name|Harshad Bhikha]] told us he'd been hit five times since the quake, and he's happy to have name, shop and photo in.

F

----
From: [[K p4 name|Sione Tupou]]
Date: Tue, 27 Sep 2011 16:20

But [[K p5 name|Bhikha]] named the kid in the interview! On tape! He said "it was young [[W p1 name|Maaka]], I used to give him free lollies, and [[W p2 name|the Petelo boy]] in the boot."

----
From: [[K p3 name|Fleur Wakefield]]
Date: Tue, 27 Sep 2011 16:22

Then bleep the tape. And the file's on the shared drive as [[W p1 photo|bhikha_re_MKipa_ramraid.mp3]], can you rename that please before the web guys grab it.

Also "used the number plate [[W p1 vehicle|BEEF1]]" is a ute everyone in Christchurch has seen outside the rugby club. You see what I mean.

id: ap0047
genre: blog
where: US-TX
published: 2016-02-15
title: What happened at the quinceañera (a father's account)
person p1: role=deceased,victim age=10 protected=decide why=deceased
person p2: role=witness age=15 protected=yes why=minor-witness
person p3: role=author,relative age=- protected=decide why=identifies-protected
person p4: role=accused age=16 protected=decide why=charged-as-adult
person p5: role=accused age=15 protected=yes why=juvenile-accused
person p6: role=accused age=- protected=decide why=adult-accused
person p7: role=official age=- protected=no why=official
person p8: role=bystander age=- protected=no why=adult-bystander
person p9: role=victim age=47 protected=no why=adult-victim
note: father signs D; dead son D; living daughter who saw it W; one gunman certified D, one not W; a third accused by the father only D; wounded band member adult K

They have asked me to speak at schools. I'm not good at speaking, so I'm writing it one time and whoever wants it can have it.

My boy was [[D p1 name|Rubén Galindo]]. He was ten. On October 3 he stood by the cake at his sister's party in the hall of the VFW, in San Angelo, in the first tie of his life, and two boys who had not been let in came around to the kitchen side and shot nine times through a screen door at somebody else. [[D p1 name|Rubén]] was holding a plate.

It was a party of 140 people. [[K p9 name|Chuy Armendáriz]], 47, who plays the accordion, was hit in the hip, and kept playing for some seconds because he didn't understand. [[K p9 name|Chuy]] limps now. He came every day.

I want to say a few things for the record.

The older boy, [[D p4 name|Tristan Mabry]], sixteen, was certified in January and is going to be tried as a man. They have him under [[D p4 id|B-16-0155-SA]]. I looked at him in court. [[D p4 name|Mabry]] has a cowlick.

The younger is fifteen. He'll stay in the juvenile court. The judge told us not to say who he is and I won't, although his cousins wear it on a shirt, FREE [[W p5 name|LIL ZAYNE]], and the whole of [[W p5 school|Concho Bend Ninth Grade Center]] knows that [[W p5 name|Zayne Purvis]] isn't out with mono.

The man who gave them the gun has not been arrested. I will say who I think that was. [[D p6 name|Rusty Mabry]], the uncle. He sells out of his truck at the flea market. [[D p6 name|Rusty]] can sue me.

Detective [[K p7 name|Irma Sandoval]] says I should be patient. She has been good to us. She took her shoes off at our door. Every month [[K p7 name|Detective Sandoval]] calls and says, "Nothing new, I just didn't want you to wonder."

My daughter saw it all. She's the one who has to be at the trial. I'm not going to use her name, because she asked me. Her dress is in a bag at the police station, and [[W p2 other|they say it can be identified by 3,000 hand-sewn turquoise beads that her grandmother put on]]. She doesn't go to the school where she went. She's become very tidy.

[[K p8 name|Mrs. Pat Hollingsworth]], next door, whose politics I don't share, put up a bench under our pecan tree. It says [[D p1 name|RUBÉN]] and it doesn't say anything else. [[K p8 name|Mrs. Hollingsworth]] sits there herself in the evening. I don't mind.

That's it. Lock your guns. Let boys in, or don't, but don't laugh at them at the door. We did laugh, a little.

[[D p3 name|Fidel Galindo]]

*Posted by the parish on his behalf. Photos from the party were at* [[W p2 url|marisol15.example/galindo-fiesta]] *and we've asked the photographer to close that page. Comments:*

**tia_chela:** Te queremos, [[D p3 name|Fidel]]. Tell [[W p2 name|Mari]] the choir is keeping her chair.

**westtexas_dj:** I was the DJ that night. [[W p2 name|Marisol]] carried him out herself. Nobody ever says that.

id: aw0028
genre: blog
where: US-MD
published: 2008-02-24
title: What the embassy wife's housekeeper left in our vestry
person p1: role=victim,accused age=34 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=author age=- protected=no why=author
person p5: role=official age=- protected=no why=official
person p6: role=expert age=- protected=no why=adult-bystander
person p7: role=relative age=11 protected=yes why=identifies-protected
person p8: role=witness age=- protected=no why=adult-bystander
screen p1: labor-trafficking misidentified=yes
note: parish blog; domestic servitude; housekeeper arrested for kidnapping the child she took along; kind author gives her away

Posted by [[K p4 name|Fr. Dermot Quilty]], [[D p1 place|St. Brendan's, Silver Spring]]

A number of you saw the cruiser outside the church on Ash Wednesday, and I've heard three versions of it at the fish fry, so here's mine.

She'd come in by the side door at six with a toddler on her hip and her feet in plastic bags. Some of you knew her as [[W p1 other|the quiet lady in the last pew at the 7:30]]. Her name's [[W p1 name|Perpetua]]. She had worked for three years in a big house for [[K p2 name|Mrs. Adaeze Balogun-Hart]] and her husband, the commercial attaché, [[K p3 name|Julian Balogun-Hart]], for a salary which was to be sent home to Zambia and which, [[W p1 name|Perpetua]] has since learned from her son, never was. They had her passport. She might go to Mass and nowhere else; if she was late by a minute they would, she was told, ring Immigration and her boy would be thrown out of his school. Mrs. [[K p2 name|Balogun-Hart]] had hit her that morning with a steam iron. It wasn't off.

She took the baby along since nobody else was home. That is what they arrested her for.

"Kidnapping's kidnapping, Father," said Officer [[K p5 name|Kevin Rourke]], a decent man and a parishioner, who then looked at her arm and sat down in my chair. She was booked at Rockville all the same ([[W p1 id|#0810-3345]], under [[W p1 name|MWANSA, PERPETUA]]) and spent the first week of Lent in a cell. Nobody asked about the iron till [[K p6 name|Sr. Lucille Dombrowski]], who has worked with trafficked women since before there was a word for it, went in and asked. [[K p6 name|Dombrowski]] doesn't take no from a desk.

On Friday the charge was dropped and another brought, against the couple: forced labor. Their lawyer talks of immunity. A neighbor, [[K p8 name|Mr. Ho-Jin Pak]], has given a statement on what he saw over the fence, and I salute you, Mr. [[K p8 name|Pak]].

So. What she needs: a winter coat, size 10; a phone card for Lusaka, where [[W p7 name|Chilufya]], who's eleven, is waiting for a call at [[W p7 school|the Matero mission school]]. You may leave things in the vestry or take them straight to her at [[W p1 address|the Sisters' old place on Flower Avenue, above the cobbler]]. She's got [[W p1 body|a bandage to the elbow]] and she'll be singing [[W p1 other|the low part in the Easter choir]], so do say hello to Mrs. [[W p1 name|Mwansa]].

COMMENTS
sodality_jean: Father should you be giving out the address?
[[K p4 name|Fr. Dermot]]: Among friends, Jean.
sodality_jean: It's the internet, Father.
[[K p5 name|K. Rourke]]: Take it down tonight please. They've been by here asking for "[[W p1 alias|Peppy]]."

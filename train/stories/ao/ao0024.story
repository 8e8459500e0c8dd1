id: ao0024
genre: alert
where: US-MO
published: 2021-12-03
title: CANCELLED: Endangered Person Advisory, Ozark Junction
person p1: role=missing,victim age=16 protected=yes why=trafficking-victim
person p2: role=accused age=31 protected=no why=adult-accused
person p3: role=accused,victim age=26 protected=decide why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=witness age=- protected=no why=adult-bystander
person p7: role=relative age=- protected=yes why=identifies-protected
screen p1: sex-trafficking-minor
screen p3: unclear
note: after recovery the name must be withdrawn, but the cancellation repeats everything from the advisory; a helper's surname close to hers

The Endangered Person Advisory issued on November 29 for [[W p1 name|TRINITY ELISE HALVORSEN]], 16, of Ozark Junction, IS CANCELLED. She has been found alive in Joplin.

Broadcasters and highway-sign operators: remove her name and face now. Printers: take down the posters at all Casey's stores.

For your records, so that you'll know which to remove. White female, 5'2", 110, hair dyed green over blond, [[W p1 body|port-wine mark on left side of neck]]; DOB [[W p1 birthdate|March 8, 2005]]; last seen walking from [[W p1 employer|the Sonic on Jefferson, where she carhops]], in a [[W p1 other|Lady Jays golf hoodie]]. Case [[W p1 id|MSHP 211129-044]]. Poster image [[W p1 photo|halvorsen_trinity_poster_final2.jpg]]. Contact was her aunt, [[W p7 name|Gwen Halvorsen]], [[W p7 phone|417-555-0104]].

What may be reported. At 2:20 a.m. Thursday a tow operator, [[K p6 name|Hal Voorhees]], was called to a motel lot and saw a girl at an upstairs window writing on the glass backwards so that it could be read from below. [[K p6 name|Voorhees]] blocked the exit with his wrecker and dialed 911. Police arrested [[K p2 name|KEYON LAMAR DRAPER]], 31, and [[D p3 name|ASHLEY NICOLE BRANDT]], 26, both of Tulsa. Troopers say that [[D p3 name|Brandt]] befriended the teenager in a game chat and that [[K p2 name|Draper]] then sold her to men through an app over four nights. They are held without bond, [[K p2 id|booking 21-7745]] and [[D p3 id|21-7746]], on charges of sexual trafficking of a child and kidnapping.

[[D p3 name|Brandt]] told officers that she herself had been put out by [[K p2 name|Draper]] since she was nineteen. That is being looked at by the prosecutor, and is not a part of this notice.

"When a child has been used in that way, the poster that helped to find her starts to hurt her," said [[K p4 name|Capt. Eugene Sixkiller]] of Troop D. "[[W p1 name|Trinity]] isn't... the young lady isn't missing anymore. She's somebody's kid in math class." [[K p4 name|Sixkiller]] asks that no one visit [[W p7 address|the aunt's house on Old Mill Spur]].

[[K p5 name|Sgt. Trinidad Colón]], public information, is available until noon at [[K p5 phone|573-555-0150]]. [[K p5 name|Sgt. Colón]] will confirm the charges and spell the names of the arrested. The tow yard asks for no more pies.

Holy Trinity Lutheran will hold a service of thanks Sunday, without naming her, at ten.

A social media team found [[W p1 other|#BringTrinityHome]] on 3,100 posts. If you can edit yours, do. [[W p1 name|Halvorsen]] family relatives out of state have been told.

END OF ADVISORY. This message supersedes [[W p1 id|211129-044-A through -F]].

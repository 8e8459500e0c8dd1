id: ap0050
genre: news
where: US-IN
published: 2012-03-06
title: Bride sold twice: community theater's 'Captive Hearts' opens amid real-life burglary
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=bystander age=16 protected=no why=minor-not-in-crime
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=accused age=27 protected=no why=adult-accused
person p5: role=victim age=64 protected=no why=adult-victim
person p6: role=official age=- protected=no why=official
person p7: role=accused age=49 protected=no why=adult-accused
person p8: role=bystander age=- protected=no why=adult-bystander
person p9: role=author age=- protected=no why=author
screen p2: none
note: nothing to protect; a melodrama's plot (a girl of 16 sold by her stepfather) belongs to a play; burglary with adults; two men of one surname

TERRE HAUTE, Ind. — Before the interval she has been sold by her stepfather to a riverboat gambler, shut in a mill, and traded for a mule. After it things get worse.

*Captive Hearts*, a melodrama of 1881 in five acts, opened on Friday at the Wabash Players with [[K p2 name|Corinna Baptiste]], 16, as Little Nell. She was made up to look 12. Her screams, in Act III, brought a patrolman in from Cherry Street, who stayed for the end.

"I get abducted eight times a week, and I've a chemistry test on Thursday," said [[K p2 name|Corinna]], a junior at [[K p2 school|Sycamore Heights High School]], where she's also goalkeeper. Her real stepfather, [[K p3 name|Anton Baptiste-Roy]], built the mill. "People hiss me in the grocery," said [[K p3 name|Anton]], who isn't even in it.

The villain is played by [[K p1 name|Will Delacroix]], a tax preparer, with an oiled mustache of which he's the sole owner. He has been hit with a peanut. [[K p1 name|Delacroix]] thinks it's the best notice he ever had. Director [[K p8 name|Philomena Sharp]] chose the play, she said, because it is dreadful: "No one in it has a feeling that doesn't have a hat on."

There was an offstage crime as well. On Wednesday night somebody broke in and left with the box-office cash, $1,906, the piano stool, and the mule's back half. Wardrobe mistress [[K p5 name|Ludmila Hartsock]], 64, was upstairs sewing. She was pushed into a rack of crinolines, unhurt, and held the door shut from inside with a sword.

Police arrested [[K p4 name|Travis Sharp]], 27, of [[K p4 address|1812 Locust]], who's no relation to the director, and, on a count of receiving, [[K p7 name|Benny Ostrowski]], 49, of [[K p7 employer|Benny's Second Chance Pianos]]. They're in the Vigo County jail as [[K p4 id|12-0551]] and [[K p7 id|12-0552]]. [[K p4 name|Sharp]] was wearing the half.

"He came quietly," said Detective [[K p6 name|Imelda Forsyth]]. "He couldn't see." Det. [[K p6 name|Forsyth]] has been given two tickets and asks the public whether the back half speaks.

[[K p7 name|Ostrowski]] says that a stool is a stool.

[[K p5 name|Hartsock]] has stitched up a new mule in three days from a sofa. She declined to be a victim in the program notes. She would rather be listed, she said, under Weapons.

The run goes on through March 24. Seats are $9; call [[K p8 phone|812-555-0106]] and ask for [[K p8 name|Philomena]]. Peanuts are for sale at the door. Please don't aim for the mustache. Little Nell is rescued in the end by a telegraph boy, and gets her own back on everyone, including, the Sunday audience was glad to see, the judge.

[[K p9 name|Rex Applewhite]] reviews for the Tribune.

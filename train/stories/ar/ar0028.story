id: ar0028
genre: news
where: US-NC
published: 2019-04-16
title: Student says fraternity adviser drugged him; four others come forward
person p1: role=victim age=19 protected=yes why=sexual-offence-victim
person p2: role=accused age=44 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=victim age=20 protected=no why=consented
person p6: role=author age=- protected=no why=author
person p7: role=relative age=- protected=yes why=identifies-protected
person p8: role=bystander age=- protected=no why=adult-bystander
screen: none
note: student paper; male victim; one of the others chose to be named; instrument and hall single him out; Title IX number

By [[K p6 name|Saoirse Obi]], News Editor
The Piney Log, Wake Hollow College

A sophomore has told police that the alumni adviser to his fraternity gave him a drink he couldn't taste anything in and that he woke on the adviser's couch with his belt on wrong.

[[K p2 name|Preston Hale Winfield]], 44, was arrested April 11 at [[K p2 employer|Winfield & Daughters Insurance]] and charged with second-degree forcible rape and two counts of sexual battery. He lives on [[K p2 address|Magnolia Crescent]], six minutes' walk from campus, and many of us have been to his Sunday chili. He is out on $100,000 bond, file number [[K p2 id|19 CRS 2044]].

We do not print the names of people who say that they've been assaulted unless they ask. One has asked. [[K p5 name|Marcus Bui-Thompson]], a junior, walked into our office on Friday and sat on the desk.

"I want you to say it was [[K p5 name|Marcus Bui-Thompson]] and that I was 20 and I play rugby," he said. "Because he picked guys who'd never say it."

Dean of Students [[K p3 name|Annelise Croom]] wrote to campus that evening. Her letter thanks "the brave young man in [[W p1 address|Tolliver 3 West]]" and asks that all respect his privacy. There are nine rooms in [[W p1 address|3 West]], seven of them hers, so to say: the women's side. [[K p3 name|Croom]] apologized Saturday. By then a group chat had it, and on the whiteboard of the music building, over the practice sign-up, someone had put a heart by the words "[[W p1 name|Ezra P.]], [[W p1 other|harp]], 7-9."

He's the sophomore. He hasn't asked. He came by with a friend to say he knew we'd have to write something, and could we leave out [[W p1 other|the harp]]. We said yes. (Copy desk: cut the para above. S.)

Detective [[K p4 name|Lucius Beasley]] said four others have called since Thursday. "Some go back to 2006," said [[K p4 name|Beasley]]. "Two cried, two laughed the whole time. It's the same thing."

The chapter's president, [[K p8 name|Whit Carmichael]], has returned the key to [[K p2 name|Winfield]]'s beach house. "He called us his sons," [[K p8 name|Carmichael]] said. "We had a composite made with him in the middle." The composite, which has [[W p1 photo|PINCHBECK, E., third row]] with his eyes shut, was taken off the wall.

The sophomore's father, a pastor in Boone, [[W p7 name|the Rev. Joel Pinchbeck]], spoke at Sunday's vigil without saying whose father he was. Then he said, "My son would rather be asleep, so I'll do this for [[W p1 name|Ezra]]," and the sound of people not looking at one another was very loud.

Campus conduct case [[W p1 id|T9-19-031]] is open under the student's name. [[K p5 name|Bui-Thompson]] has filed his own, [[K p5 id|T9-19-033]], and would like a court date. He has a match on the 27th and asks us to put that in as well.

Corrections: pinylog@wakehollow.example. Support line: 910-555-0177.

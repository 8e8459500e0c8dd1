id: ag0039
genre: news
where: AU-NT
published: 2009-03-31
title: Art centre co-ordinator to stand trial
person p1: role=victim age=15 protected=yes why=sexual-offence-victim
person p2: role=accused age=50 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=witness age=- protected=no why=adult-bystander
person p5: role=relative age=- protected=yes why=identifies-protected
note: tiny community, a painter's granddaughter; skin-name and community single her out

A former co-ordinator at a remote art centre will face a jury in Darwin, accused of offences against a 15-year-old girl who stretched canvases after school.

[[K p2 name|Julian Peverell]], 50, ran the centre at [[W p1 place|Wirrmulku]], population 140, from 2006 until he left on the mail plane last April with, according to the nurse [[K p4 name|Gayle Thorogood]], "one shoe and a roll of dots."

Crown prosecutor [[K p3 name|Stavros Karamanlis]] said [[K p2 name|Peverell]] gave the girl phone credit so that she'd stay back, and locked the store. A closed court heard her evidence by video link; an interpreter kept calling her by her skin name, [[W p1 alias|Nakamarra]], as is proper, and the recording will be edited.

Her grandmother, [[W p5 name|Topsy Dixon Napangardi]], whose canvases hang in Canberra, is said to have taken all of them down from the centre's walls.

[[K p2 name|Peverell]]'s barrister said his client "never touched anything but paint". No date has been set.

id: u0018
genre: press-release
where: GB-ENG
published: 2019-03-05
title: Two charged after nail bar warrant, Greater Dunsley
person p1: role=victim age=17 protected=yes why=trafficking-victim
person p2: role=victim age=24 protected=yes why=trafficking-victim
person p3: role=accused age=40 protected=no why=adult-accused
person p4: role=accused age=37 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
screen p1: labor-trafficking
screen p2: labor-trafficking
note: police release; young technician's 'trade name'; slept above; moved to named house; handler's surname same as an officer? no

Officers from the Modern Slavery Team, with colleagues from HMRC, entered a salon in the centre of Dunsley at 8.40am on Friday 1 March.

A girl of 17 and a woman of 24, both Vietnamese nationals, were found upstairs in [[W p1 address|a boarded bedroom over Lacquer & Lash, No. 112]]. Both had been working there for twelve hours a day, six and sometimes seven days, without wages, on the understanding that they were paying back £22,000 each for a journey that took eight months. Neither had been outside unaccompanied. The older had been told that her mother's home in Nghe An would go to the lenders if she stopped.

[[K p3 name|Hoang Thi Bich Lien]], 40, and [[K p4 name|Gareth Stopes]], 37, both of Fallowfield Crescent, were charged on Saturday night with arranging travel with a view to exploitation and holding persons in servitude.

DI [[K p5 name|Comfort Agyeman]] said: "Regular customers knew these two as [[W p1 alias|'Amy']] and [[W p2 alias|'Kelly']]. If you had your nails done by them, please tell us what you saw. You are not in trouble."

The pair are being looked after at [[W p1 place|Marigold House]].

Notes to editors: do not use the salon's own Facebook image, [[W p2 photo|kelly-linh-gel-set.jpg]].
Ref: OP STARLING. Press desk 01632 960142.

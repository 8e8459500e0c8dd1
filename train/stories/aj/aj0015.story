id: aj0015
genre: blog
where: US-CA
published: 2012-08-05
title: The girl in my casita
person p1: role=author,witness age=- protected=no why=author
person p2: role=victim age=20 protected=yes why=trafficking-victim
person p3: role=accused age=- protected=decide why=adult-accused
person p4: role=accused age=- protected=decide why=adult-accused
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=official age=- protected=no why=official
person p7: role=expert age=- protected=no why=adult-bystander
screen p2: labor-trafficking
note: private accusation by a neighbour, no arrest (rule 13: D); the blogger takes the maid in and gives away where she is now

Posted by [[K p1 name|Patty Eisenmann]], La Quinta

Everybody on the sixth fairway had seen her. She walked the two doodles at 5 a.m. because by 6 it's 95 out. She never had a phone or a hat. I used to wave. I want to be honest that for two years a wave is what I did.

Her name is [[W p2 name|Wanjiru]]. I had to ask how to spell it. She is from Nyeri in Kenya, she was 20 when she came, and the people she came with live [[W p2 address|behind the green gate at 54 Tamarisk Loop]].

I'm going to name them. Dr. [[D p3 name|Lowell Haverstick]] and [[D p4 name|Simone Haverstick]]. They haven't been charged with anything. My golf husband says I'll be sued. Fine.

Here is what she told me on my kitchen floor on the night of July 22:

– $100 a month, sent to "an account" she's never seen.
– Passport in [[D p4 name|Simone]]'s safe "so that it can't be lost."
– A cot in the laundry. Door alarm on from 9.
– If she spoke to people she'd be put in jail for overstaying, and [[D p3 name|Lowell]] has a friend in Immigration.
– Once, hot iron. She has [[W p2 body|the tip of it, a triangle, on the left forearm]].

She came across the grass in bare feet. She had counted the sprinklers.

My friend [[K p5 name|Rosalind Acheampong]], who's at St. Margaret's with me, sat up with her and they prayed in English and Swahili and then ate an entire flan. [[K p5 name|Roz]] said, don't call the gate guard, call somebody federal. So I rang the hotline, and then Detective [[K p6 name|Art Zamudio]], who came in a Hawaiian shirt so nobody on the street would twig. [[K p6 name|Zamudio]] took eleven pages of notes.

Lawyer [[K p7 name|Nazanin Ghorbani]] has her case now, for free. "A good wage for a day's work is 1865 stuff," [[K p7 name|Ghorbani]] told me, "and yet here we are."

I know, I know: I should not say where she is. So I'll say only that [[W p2 name|Wanjiru]] is [[W p2 address|in the casita with the blue door, next to the lemon]], that she's sleeping till nine, and that the doodles have been howling.

UPDATE Aug 7. [[D p4 name|Simone]] has been round to say that I've stolen "[[W p2 alias|our Wanda]]." That's what they called her. Because the real one was hard.

UPDATE Aug 9. Comment from her church: "[[W p2 name|Wanjiru Kamau]] sang alto with us one Easter, in a [[W p2 other|borrowed yellow gele]]. We wondered." So did we all. You can send cards c/o me, [[K p1 address|PO Box 1185]], or [[K p1 email|patty@fairwaysix.example]]. Please don't write "Miss [[W p2 name|Kamau]]" on the envelope, the mailman plays with [[D p3 name|Haverstick]].

Yours, [[K p1 name|P.E.]]

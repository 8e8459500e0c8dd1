id: i-0025
genre: social
where: ZA
published: 2017-02-09
title:
person p1: role=victim,missing age=6 protected=yes why=minor-victim
person p2: role=author age=- protected=no why=author
person p3: role=relative age=- protected=yes why=identifies-protected
person p4: role=accused age=- protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=author age=- protected=no why=author
person p7: role=bystander age=- protected=no why=minor-not-in-crime
screen: none
note: Facebook neighbourhood watch; child kidnapped in a hijacking and found; the old alert must come down; photo file, school uniform

Eldos Neighbourhood Watch
9 February 2017

*** FOUND *** FOUND *** FOUND ***

Praise God! Our little girl's been found ALIVE! Please take down the posts.

The 6-yr-old who was in the back of the car hijacked yesterday in Eldorado Park was put out at a garage in Ennerdale by the hijackers, still in her [[W p1 school|Klipspruit Wes Primary]] track suit, and sat with the petrol attendants eating a Bar One till Sgt [[K p5 name|Portia Ndaba]] came. She is 100% fine. She told the sgt "the uncle drives too fast".

One suspect, [[K p4 name|Keagan Jantjies]], arrested this morning with the car keys on him and will be in Lenasia magistrate's court Friday charged with robbery and kidnapping. Be there!!

The grey [[W p1 vehicle|Polo with the Minnie Mouse sunshade, DX 55 01 GP]], is at the police pound.

Mommy ([[W p3 name|Chantelle]]) says thank you and that she still can't put the child down.

— [[K p2 name|Oom Denzil Arendse]], sector 3

Comments:
[[K p6 name|Felicia]]: Amen! But why's her face still on your page. [[W p1 photo|MISSING_Zoey_Abrahams.jpg]] comes up first thing
[[K p2 name|Denzil Arendse]]: Busy with it. Facebook on this phone is a gemors
[[K p6 name|Felicia]]: [[W p1 name|Zoey]] and my [[K p7 name|Liam]] are in one class. Tell [[W p3 name|Chanty]] we're praying

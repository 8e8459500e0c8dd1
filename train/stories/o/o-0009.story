id: o-0009
genre: comments
where: US-MI
published: 2018-01-23
title: Comments on "Ferris Lake school board adds second public session"
person p1: role=accused age=- protected=decide why=adult-accused
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=official age=- protected=no why=official
person p5: role=victim age=- protected=yes why=sexual-offence-victim
person p6: role=bystander age=- protected=no why=adult-bystander
screen: none
note: a band director accused only in a thread; one commenter outs a former pupil by what she plays and where she works now

**[[K p2 name|Hank Vandermolen]]**
Two sessions to discuss a parking lot. Your tax dollars.

**tubes_of_glory**
It isn't about the parking lot [[K p2 name|Hank]]. Ask them why [[D p1 name|Dale Brandsma]] took "early retirement" in October. Ask who had keys to the instrument room.

**[[K p3 name|Joellen Pike]]**
I had Mr. [[D p1 name|Brandsma]] for four years and so did both my sons. Never a foot wrong. You are accusing a man of something and hiding behind a username.

**tubes_of_glory**
I'm not accusing. I'm saying there is an envelope and Superintendent [[K p4 name|Karl Oosting]] has it. No police report cause nobody filed one. Draw your own conclusion

**northbranch74**
My niece was in [[D p1 employer|Ferris Lake Symphonic]]. She said everyone knew not to be the last one packing up.

**[[K p6 name|Curt Dykema]]**
Everybody knows it was [[W p5 other|the oboe]]. There was only ever one. She does nails at [[W p5 employer|Blush on Main]] now and can't look at you. Put two and two together folks, starts with a [[W p5 initials|T]]

**[[K p3 name|Joellen Pike]]**
Take that down [[K p6 name|Curt]]. Whatever he did or didn't do she didn't ask to be on here.

**[[K p6 name|Curt Dykema]]**
Free country

**[[K p2 name|Hank Vandermolen]]**
I withdraw the parking lot.

*The moderator has closed this thread. We hold comments that accuse a private person of a crime for which no one has been arrested, charged or sued.*

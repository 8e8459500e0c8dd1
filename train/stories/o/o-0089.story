id: o-0089
genre: news
where: DK
published: 2020-07-09
title: Club 'listening' as anonymous posts accuse star winger
person p1: role=accused,public-figure age=- protected=decide why=adult-accused
person p2: role=official age=- protected=no why=official
person p3: role=victim age=- protected=yes why=sexual-offence-victim
person p4: role=official age=- protected=no why=official
person p5: role=expert age=- protected=no why=adult-bystander
person p6: role=author age=- protected=no why=author
person p7: role=bystander age=- protected=no why=public-figure
screen: none
note: a footballer accused by anonymous posts only: decide though famous; followers "identify" a physiotherapy student by a lanyard and handle

COPENHAGEN (Øresund Wire) — Nordhavn BK said on Thursday that it was "listening", after a number of unsigned posts accused one of its players of rape.

The player, Denmark winger [[D p1 name|Magnus Thorkildsen]], denied it in a short video. "I'm told I've done something to somebody," he said. "I'd like whoever it is to go to the police, so I can go, too."

No report has been received, according to Chief Inspector [[K p2 name|Birgitte Dam]]. Nobody has been arrested.

The posts began on Monday, on an account with four followers. It has 90,000 now. It describes a hotel in Aarhus on the night of a cup tie in June and gives [[D p1 name|Thorkildsen]]'s shirt number, [[D p1 other|17]], but doesn't say who is writing.

Others haven't waited to be told. In a supporters' group a user posted a still from the hotel bar, with an arrow. "The physio student, [[W p3 other|the one with the orange lanyard]]," it says. "[[W p3 alias|@sofie.ilsoe]], she has gone private, wonder why." By noon her classmates at [[W p3 school|the Viborg college]] were getting calls.

She hasn't said that she's the author. She has not said anything.

"We have two people who may be guilty of nothing: of no crime, and of no accusation," said the media ethicist [[K p5 name|Torben Aziz]]. "And everybody knows what they look like."

Team-mate [[K p7 name|Youssef Benkirane]] is to captain Saturday's side. The club's chairman, [[K p4 name|Lone Kjærgaard]], said that the choice was a matter of form.

*Reporting by [[K p6 name|Ditte Marcher]]*

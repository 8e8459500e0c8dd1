id: b-0142
genre: email
where: GB-ENG
published: 2023-06-29
title: RE: RE: Anonymity query — Bishopsmere trial, IMPORTANT
person p1: role=victim age=19 protected=yes why=sexual-offence-victim
person p2: role=accused,relative age=27 protected=decide why=identifies-protected
person p3: role=author age=- protected=no why=author
person p4: role=author age=- protected=no why=author
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=yes why=identifies-protected
screen: none
note: newsdesk debate on brother accused; adult complainant; cousin's Instagram; e-mail address of her own quoted (she asked for a correction)

From: [[K p3 name|Cormac Liddle]] (news editor)
To: [[K p4 name|Nkechi Farrant]]
29/06/2023 11:14

The complainant's e-mailed us directly ([[W p1 email|izzyharknessart@mail.example]]). She's not angry, she's tired. We've run "[[D p2 name|Dominic Harkness]], 27, is accused of raping a 19-year-old at a family barbecue". What else is there at a family barbecue, she says, but family?

She's right. Either "barbecue" and "family" come out or he does.

———
From: [[K p4 name|Nkechi Farrant]]
11:31

The indictment says [[D p2 relation|his sister]] in terms, so I'd kept it vague!! Take out the barbecue. Keep [[D p2 name|Harkness]].

Two other things. A cousin, [[W p6 name|Lola Harkness-Boyd]], has put "stay strong [[W p1 name|Iz]] 💜" under our own post. And Judge [[K p5 name|Ormerod]] has been told that we printed where she studies ("[[W p1 school|fine art at Bretherton]]").

———
From: [[K p3 name|Cormac Liddle]]
11:40

Comments off. Place of study out. I'm ringing the court. Then I'm going to write to [[W p1 name|Isabel]] and say sorry in my own name.

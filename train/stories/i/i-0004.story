id: i-0004
genre: comments
where: NZ
published: 2019-02-21
title: Comments on: "Waikato coach keeps name secret as indecency charges laid"
person p1: role=victim age=- protected=yes why=sexual-offence-victim
person p2: role=accused age=46 protected=decide why=adult-accused
person p3: role=author age=- protected=no why=author
person p4: role=author age=- protected=no why=author
person p5: role=relative age=- protected=yes why=identifies-protected
person p6: role=author age=- protected=no why=author
screen: none
note: commenters out a suppressed coach and with him the girl; the house, the horse float, the initials

[[K p3 name|Raewyn T.]] — 2 hours ago
Why do these creeps always get name suppression. 46 yr old, rowing, private school. Do the maths people.

[[K p4 name|HamiltonHori]] — 2 hours ago
Not hard. Only one rowing club round here has a bloke that age taking the under 16 girls eight. [[D p2 initials|First name rhymes with jumbo and second starts with P]]

[[K p3 name|Raewyn T.]] — 1 hour ago
OMG [[D p2 name|Dumbo Pascoe]]????

[[K p6 name|MumOfFour]] — 1 hour ago
Delete this. The reason for the order isn't him it's HER. As soon as you say the crew you've said the girl. There were eight of them in that boat and seven are still rowing.

[[K p4 name|HamiltonHori]] — 58 min ago
Well everyone knows who left. [[W p1 other|Sat in the four seat]] and went to live with her nana in [[W p1 place|Ōpōtiki]] didnt she. [[W p1 initials|I.McA.]] is all im saying

[[K p3 name|Raewyn T.]] — 50 min ago
Poor [[W p1 name|Isla]]. I used to buy eggs off [[W p5 name|Donna]]

[[K p6 name|MumOfFour]] — 49 min ago
Are you serious?? You have just broken a court order under your own name

[[K p3 name|Raewyn T.]] — 44 min ago
Its facebook not the newspaper

MODERATOR — 12 min ago
Comments on this story are closed. Publishing details that could lead to identification of a complainant in a sexual case is an offence.

id: h-0021
genre: news
where: GB-ENG
published: 2013-08-09
title: 'She knew exactly what she was doing': fury as judge calls girl, 13, a predator
person p1: role=victim age=13 protected=yes why=sexual-offence-victim
person p2: role=convicted age=41 protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=public-figure age=- protected=no why=public-figure
person p6: role=expert age=- protected=no why=adult-bystander
person p7: role=author age=- protected=no why=author
screen: none
note: tabloid; no commercial element; the neighbour's quote holds the first name, the paper adds paper round and the pet; MP shares her first name

EXCLUSIVE by [[K p7 name|VINNIE CRABTREE]]

A JUDGE was carpeted last night after letting a pervert walk free because his 13-year-old victim was "predatory in her actions".

Mobile-phone salesman [[K p2 name|Terence Gascoyne]], 41, got just eight months, SUSPENDED, at Reading Crown Court, although he'd admitted having sex with the girl at his bedsit and keeping pictures on his laptop.

Judge [[K p3 name|Norman Etherington]] QC told him that she "looked and acted older" and that this was "a thing the law has to notice".

Prosecutor [[K p4 name|Piers Addington-Ball]] never objected. It was he who'd used the word first.

Neighbours of the pretty [[W p1 other|paper girl, who still does the Sunday round in Arkwright Avenue]], were livid. One mum said: "Predator? [[W p1 name|Grace]] takes her guinea pig to the vet in a doll's pram. She's got a brace. He's got a beard. You tell me."

Equalities spokeswoman [[K p5 name|Grace Mbeki-Lowe]] MP said: "A child of 13 can't consent. That isn't a grey area, it's the Sexual Offences Act, and I'd like it read out to His Honour slowly."

[[K p6 name|Davina Rusk]] of the Children's Voice Trust added: "No one grooms themselves."

The Attorney General's office confirmed that 43 complaints have come in and that the sentence will be looked at. [[K p2 name|Gascoyne]], spotted in a Slough betting shop, told our man: "It's been hard on me and all."

WHAT DO YOU THINK? Ring the You The Jury line on [[K p7 phone|01632 960771]].

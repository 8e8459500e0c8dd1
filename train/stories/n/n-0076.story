id: n-0076
genre: school
where: GB-WLS
published: 2019-05-24
title: Ysgol Bro Cadnant newsletter: who's who in The Crucible
person p1: role=bystander age=15 protected=no why=minor-not-in-crime
person p2: role=bystander age=16 protected=no why=minor-not-in-crime
person p3: role=bystander age=14 protected=no why=minor-not-in-crime
person p4: role=bystander age=17 protected=no why=minor-not-in-crime
person p5: role=bystander age=- protected=no why=adult-bystander
person p6: role=official age=- protected=no why=official
person p7: role=bystander age=15 protected=no why=minor-not-in-crime
note: nothing to protect: a play with accused and witnesses, children with names

We accuse nobody, but if you were in the hall last week you were very nearly hanged.

[[K p1 name|Mared Pugh]], 15, was a terrifying Abigail. [[K p4 name|Owain Hughes]], 17, as John Proctor, tore up his confession so hard that a piece landed in the lap of [[K p6 name|Councillor Eirlys Hughes]], his gran. [[K p2 name|Jac Ó Súilleabháin]], 16, was the judge and [[K p3 name|Seren Pugh]], 14, who isn't [[K p1 name|Mared]]'s sister whatever the programme says, was Tituba, with an accent from nowhere on this earth. [[K p7 name|Gwen Achterberg]], 15, on lights, plunged everyone into the dark a page early and got the best review.

"The victim in all this was my voice," said the director, [[K p5 name|Mr Aled Morris]], who had mumps.

£640 was taken for the minibus.

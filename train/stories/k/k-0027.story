id: k-0027
genre: comments
where: US-KS
published: 2021-08-15
title: Comments on: "Sheriff: juvenile in custody after barn fire"
person p1: role=accused age=13 protected=yes why=juvenile-accused
person p2: role=relative age=- protected=decide why=identifies-protected
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=author age=- protected=no why=author
person p6: role=author age=- protected=no why=author
note: commenters out a 13-year-old by nickname, brother, number; the brother's name decides? he is a relative: W by rule 3

[[K p5 alias|wheatking62]]: 13 yrs old and burned 200 ton of hay. Somebody ought to be tarred

[[K p6 alias|Jolene P.]]: It was the youngest [[W p1 name|Schlickau]] boy. the one they call [[W p1 alias|Sparky]], no lie

mod_salina: We don't name juveniles here. Removed one comment.

[[K p5 alias|wheatking62]]: ok then. rhymes with pickow. wears [[W p1 other|#14]] for the 8th grade and his brother is [[W p2 name|Brock]], starting QB. Happy?

[[K p6 alias|Jolene P.]]: [[W p1 initials|T.S.]] if you need it spelled

[[K p4 name|Duane Regehr]]: That was my hay. I'm insured, he's a kid and he came over himself with his dad and cried in my kitchen. Let Sheriff [[K p3 name|Tolbert]] do his job and you people go to bed.

mod_salina: Thread closed.

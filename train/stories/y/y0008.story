id: y0008
genre: news
where: PK
published: 2009-05-27
title: Boy offender, 14, sent to Borstal over cousin's mobile
person p1: role=accused age=14 protected=yes why=juvenile-accused
person p2: role=relative age=- protected=yes why=identifies-protected
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
note: juvenile before a JJSO court; father's name with parentage formula

FAISALABAD, May 26: A juvenile court on Tuesday remanded a 14-year-old to the Borstal Jail for allegedly snatching a Nokia set and Rs 700 from a student near Chenab Chowk.

Duty Judge [[K p3 name|Chaudhry Muhammad Ilyas Warraich]] rejected the police plea for a physical remand, remarking that handcuffs were not made for such wrists. SI [[K p4 name|Rana Zulqarnain]] of Batala Colony police produced the accused, [[W p1 name|Muhammad Subhan]] s/o [[W p2 name|Allah Ditta]], caste Mussalli, r/o [[W p1 address|Chak 219-RB]], in shackles, for which he tendered an apology.

The boy works at [[W p1 employer|the puncture shop opposite Naz Cinema]]. He told the court that the set belonged to a cousin who owed him for three days' labour.

His father, a donkey-cart driver, wept outside and said that [[W p1 alias|Bana]] had never been away from home one night. Hearing on June 2.

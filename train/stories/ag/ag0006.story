id: ag0006
genre: news
where: AU-NSW
published: 2015-05-29
title: "I am not 'Witness CJ'. I'm [[K p1 name|Neville Prout]]"
person p1: role=victim age=12 protected=no why=consented
person p2: role=convicted,deceased age=- protected=no why=adult-convicted
person p3: role=victim age=- protected=yes why=sexual-offence-victim
person p4: role=official age=- protected=no why=official
note: one survivor explicitly waives; the other did not and is outed by his nickname

At ten past eleven the man in the blue tie asked the commissioner whether he might take the name-card away.

"It says Witness CJ," he told the hearing in Newcastle. "I've been a number and I've been a letter. I am [[K p1 name|Neville Prout]], I'm fifty-four, and I was twelve when Brother [[K p2 name|Aquinas Delahunt]] took the door handle off the sickbay."

Chair [[K p4 name|Justice Miriam Szabo]] lifted the order as to [[K p1 name|Mr Prout]] only.

[[K p1 name|Mr Prout]] boarded at [[D p3 school|St Fiacre's College]] from 1972. He said the brother, who died in prison in 1999, gave boys the choice of the strap or the sickbay, and that a second boy, "CK", had it worse.

In the corridor afterwards, with less care, [[K p1 name|Prout]] told reporters that "[[W p3 alias|Squizzy]] won't come, he runs [[W p3 employer|the bait shop at Tuggerah Point]] and he never told his wife". CK's order remains in force.

id: ac0043
genre: blog
where: US-KS
published: 2008-12-14
title: St. Brigid's parish notes — the Nativity goes wrong
person p1: role=bystander age=- protected=no why=minor-not-in-crime
person p2: role=bystander age=- protected=no why=minor-not-in-crime
person p3: role=author age=- protected=no why=author
person p4: role=bystander age=- protected=no why=adult-bystander
note: nothing to protect; no room at the inn, child hurt, stolen baby, ransom

By now you've all heard that the baby was taken.

He was in the manger at five. At ten past, when the angels came in, he was not, and in his place was a note. It demanded three dollars.

[[K p1 name|Annie Stucky]], our Mary, took it harder than the historical one. She'd been told to ponder things in her heart; instead she laid hold of a shepherd. There was some blood, all of it from the nose of [[K p2 name|Dominic Ybarra]], who I now believe to be innocent.

The show went on. The Wise Men knelt to a folded sweater. Joseph was heard to say, "I'll pay it."

The inquiry was led by [[K p4 name|Deputy Marv Hoch]], who happened to be a camel. He established that the note was written in purple crayon, that only the innkeeper had a purple crayon, and that the innkeeper is four and was under the impression rent was due.

The doll's back in the cupboard. The three dollars came in from six different people, and have gone to the heating fund. [[K p1 name|Annie]] has written to [[K p2 name|Dominic]]. He's had the letter laminated.

Confessions Saturday, as usual, from four. I'd imagine there will be a line.

[[K p3 name|Msgr. Thomas Kilbride]]

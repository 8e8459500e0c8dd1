id: x0094
genre: news
where: US-NC
published: 2024-11-14
title: 'Sold' signs go up at Lakeside; HOA president denies hostage-taking
person p1: role=official age=- protected=no why=official
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=author age=- protected=no why=author
note: nothing to protect; satire of words

CORNELIUS — [[K p1 name|Brandi Lockhart]] would like it known that she didn't lock anyone in.

"The gate was stuck," the president of the Lakeside Pointe homeowners' association said of Tuesday's meeting, which ran from seven until a locksmith came at ten. "People were free to leave. They were just not able to."

At issue: a special assessment of $8,800 a house for the dam. [[K p2 name|Sanjay Iyer]] has paid. [[K p3 name|Rory McCabe]] hasn't, and won't, and has been told that a lien will be put on his dock. "It's $8,800, then it's interest, then it's a fee for telling me about the interest," he said. "They've got my pontoon. They're holding it till I pay."

They aren't. It was in for a new prop, he has since recalled.

Three families have sold. Their signs can be seen from the gate, which works. — [[K p4 name|Gate Ferris]]

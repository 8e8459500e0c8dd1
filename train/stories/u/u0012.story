id: u0012
genre: comments
where: GB-ENG
published: 2011-03-22
title: Choirmaster, 59, remanded over three boys (comments: 6)
person p1: role=victim age=12 protected=yes why=sexual-offence-victim
person p2: role=accused age=59 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=author age=- protected=no why=author
person p5: role=relative age=- protected=yes why=identifies-protected
note: outing comment with first name and father's shop; church tied to the boys by text

The organist of a Worcester-diocese parish was remanded yesterday on nine counts of indecent assault. [[K p2 name|Lionel Gathercole]], 59, taught at [[W p1 school|St Aldhelm's choir school]], which all three boys attended between 1998 and 2001. One was 12. District judge [[K p3 name|Emma Trask]] refused bail. By [[K p4 name|Sunil Barot]]

**Comments**

bellringer52: He played at my wedding. I feel ill.

Hopeful: Innocent until etc.

pershore_pete: we all knew. he gave the solos to the ones he wanted to keep behind. I was lucky, I croaked.

MrsT: @pershore_pete then why did nobody SAY. It was [[W p1 name|young Toby]], wasn't it, [[W p1 relation|the ironmonger's lad]], the one who [[W p1 other|sang Once in Royal on the wireless in '99]]. He went so quiet after.

pershore_pete: not for here love

MrsT: Well [[W p5 name|Ken Bassnett]] deserves to know people are on his side.

[Comments are closed.]

id: a-0129
genre: comments
where: US-IL
published: 2009-04-07
title: "Prostitution arrests, March" — reader comments
person p1: role=accused age=31 protected=decide why=trafficking-victim
person p2: role=author age=- protected=no why=author
person p3: role=author age=- protected=no why=author
person p4: role=author age=- protected=no why=author
screen: unclear
note: adult named by the city's shaming page; commenters debate; weak sign only

Posted by [[K p2 alias|westsidewally]]: About time they put the pictures up. That [[D p1 name|Rochelle Tibbs]] has been on my corner since Christmas.

Posted by [[K p3 alias|NurseRatchet]]: I've seen her in our ER, don't say where. She comes in with a fella who fills out the form for her. Draw your own conclusions.

Posted by [[K p2 alias|westsidewally]]: My conclusion is she's 31 years old and can read

Posted by [[K p4 name|Paul Dombrowski]]: [[K p2 alias|Wally]], that "nurse" just broke about four laws. And the city has the girl's picture up, and not one customer. [[D p1 name|Tibbs]] was [[D p1 photo|picture 7 of 12]]. All twelve are women.

id: ae0107
genre: social
where: US-IA
published: 2019-06-27
title: Post in "Tall Corn Talk (uncensored)"
person p1: role=accused age=- protected=decide why=adult-accused
person p2: role=victim age=11 protected=yes why=sexual-offence-victim
person p3: role=author age=- protected=no why=author
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=decide why=identifies-protected
note: private accusation, man not arrested, D; a child of 11 named by a neighbour; the police chief K

I wasn't going to say anything but my hands are shaking so here it is. The man who runs [[D p1 employer|the snow cone stand]], [[D p1 name|Phil Overturf]], has been letting kids "work" for free cones and one of them is 11 and told my daughter he put his hand in her shorts in the truck. ELEVEN.

I called the cops, and Chief [[K p4 name|Bancroft]] says it's being looked at and no one's been charged with anything, so fine, I'm telling you. It is [[D p1 vehicle|the pink truck with the penguin]], he parks it at [[D p1 address|his mom's on Ridge]].

Yes [[D p5 name|Carol Overturf-Dunn]] I know that he's your cousin, you block me, go ahead.

EDIT: people asking which kid. I'm not saying. Her folks have [[W p2 address|the greenhouse on 30th]], that's all.

EDIT 2: ok it's [[W p2 name|Lily]]. Please be nice to [[W p2 name|Lily]] at [[W p2 school|day camp]].

EDIT 3: Took that out but it keeps showing.

— [[K p3 name|Jodi Kramer-Voss]]

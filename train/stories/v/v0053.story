id: v0053
genre: news
where: US-CA
published: 2014-01-30
title: Gang used middle-schooler's pencil case as till, detective testifies
person p1: role=victim age=12 protected=yes why=trafficking-victim
person p2: role=accused age=25 protected=no why=adult-accused
person p3: role=accused age=17 protected=decide why=charged-as-adult
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=author age=- protected=no why=author
screen: sex-trafficking-minor
note: co-accused is 17, charged as an adult

By [[K p6 name|Teodora Quimby]]

VALLEJO — A zippered pencil case with a cartoon owl on it went from hand to hand along the jury box Wednesday. It had held, Detective [[K p4 name|Hiram Salcedo]] said, $1,320.

It belonged to a 12-year-old. On trial are [[K p2 name|Davon Estes]], 25, and [[D p3 name|Angel Luis Cordero]], 17, who is being tried as an adult. Both say the money was from candy.

She'd walk out of [[W p1 school|Starr Creek Middle]] at the 2:50 bell, according to [[K p4 name|Salcedo]], and [[D p3 name|Cordero]] would be across the street on a bicycle. [[K p2 name|Estes]] waited in a van. She was back by dinner. "She never missed a dinner and she never missed homework," the detective said. "She was the most organized kid. That's how they were able to do it to her for eleven weeks: she was reliable."

The men in the van came from three counties. Four have been identified.

When shown the owl, Judge [[K p5 name|Beverly Matsuda]] took off her glasses. On the inside flap, in gel pen, it says *If lost return to* [[W p1 name|Nevaeh Pollard]] *room 14*.

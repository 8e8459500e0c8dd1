id: z0075
genre: comments
where: US-TX
published: 2023-10-12
title: Comments (7) — "Second teacher leaves Plano academy"
person p1: role=victim age=16 protected=yes why=sexual-offence-victim
person p2: role=accused age=29 protected=decide why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=bystander age=- protected=no why=adult-bystander
screen p1: none
note: teacher accused only by commenters; deputy head official; a hint outing

**old_lion**: Leaves. Ha.

**[[K p4 name|Sunita Bhargava]]**: My son says the first one retired and the second, Mr. [[D p2 name|Kessler]], was walked to his car.

**old_lion**: He had a junior in the darkroom with the red light on. Door wedge and all. For "portfolio."

**[[K p5 name|Hank Voss]]**: Nobody's charged anybody. Careful.

**old_lion**: I'm not saying who. I'll say [[W p1 initials|E.R., violin, and her dad's truck says plumbing]].

**[[K p4 name|Sunita Bhargava]]**: That is saying who.

**Plano Parent**: If [[W p1 name|Elise]] is reading this, we love you honey, it isn't your fault. [[K p3 name|Vice Principal Rhee]] knew in September. I emailed.

**[[K p5 name|Hank Voss]]**: Now you've both done it.

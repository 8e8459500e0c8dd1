id: l-0081
genre: news
where: US-NJ
published: 2013-06-20
title: Jury deadlocks in Atlantic City knife case
person p1: role=victim,accused age=30 protected=yes why=trafficking-victim
person p2: role=deceased age=39 protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=witness age=44 protected=no why=adult-bystander
person p7: role=relative age=- protected=no why=adult-bystander
person p8: role=author age=- protected=no why=author
screen: sex-trafficking-adult misidentified=yes
note: homicide of the pimp by a trafficked woman; newspaper writes of her as the killer; the dead man is named and stays; the other dancer is a free agent

MAYS LANDING — Eleven to one is what the foreman told the judge through a note, without saying which way.

For three weeks the jurors had heard two stories about [[W p1 name|Oksana Hrytsenko]], 30, and an oyster knife. In both, the knife went into [[K p2 name|Rocco D'Alleva]], 39, of Ventnor, on the night of March 3, 2012, in the kitchen of a row house two blocks from the boardwalk, and he died.

In the state's, she was a dancer who owed him money and was tired of owing. Assistant Prosecutor [[K p3 name|Glynis Farraday]] played for the jury her 911 call, in which she says, "It is finished, come."

In hers, told on the stand for a day and a half, she had been finished herself since 2010. She'd come on a summer work visa. [[K p2 name|D'Alleva]] met the bus, she testified; he had her passport by evening. He set a debt of $12,000, which grew whenever it was paid, and sold her to casino guests by the hour; when she tried to stop he broke her jaw in two places. She lived [[W p1 address|on the third floor at 19 South Tennessee, over the pawnshop]], with the bulb taken out. On March 3 he'd told her that her cousin was coming in May.

[[K p6 name|Danielle Marchetti]], 44, who danced at the same club and works, she made clear, for nobody but herself, told the jury that she'd seen the jaw. "I said go to the cops. She said he plays cards with them."

The dead man's sister, [[K p7 name|Gina D'Alleva]], said that the family has been called enough names.

Superior Court Judge [[K p4 name|Rutherford Bloom]] declared a mistrial. [[W p1 name|Hrytsenko]] stays in the county jail, inmate [[W p1 id|ACJF-201203-118]], until a new date. Her lawyer, [[K p5 name|Pia Lockridge]], mentioned that she [[W p1 other|teaches the others cello fingering on a broomstick]].

[[K p8 name|Sid Abruzzo]]

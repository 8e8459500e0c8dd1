id: b-0080
genre: news
where: US-NE
published: 2026-02-19
title: Meatpacking sanitation firm used 13-year-olds on night shift, suit says
person p1: role=victim age=13 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=relative age=- protected=yes why=identifies-protected
person p6: role=author age=- protected=no why=author
screen: labor-trafficking
note: child labour with threats of deportation and debt; teacher's quote, burn, badge name (false adult name given by employer)

By [[K p6 name|Katya Brodzki]]

RED WILLOW JUNCTION, Neb. — The badge said "[[W p1 alias|Delfina R.]], 22." The hand that held it up was 13 years old and had a bandage on it.

In a complaint filed on Tuesday the U.S. Labor Department and a human-rights clinic say that a sanitation contractor sent at least nineteen children into the Great Sandhills beef plant, between 11 at night and 6 in the morning, to hose down saws.

The 13-year-old, who is called [[K p1 initials|D.]] in the complaint, owed $9,000. It was for her ride from Huehuetenango. Crew boss [[K p2 name|Nolan Teague]] kept her pay against it and told her that, if she missed a shift, somebody would call Immigration on her aunt. He is being sued and has been charged with forced labor.

At [[W p1 school|Ogallala Street Middle School]], a science teacher, [[K p4 name|Peggy Stromberg]], noticed that one of her students slept through everything but the bell.

"I asked to see her hand," [[K p4 name|Stromberg]] said. "[[W p1 name|Marisela]] told me that it was a cooking burn. I said, honey, what are you cooking with, lye?"

She wasn't far off. It was an alkaline foam.

"There is no version of this that's a paperwork problem," regional administrator [[K p3 name|Curtis Adeyemi]] said.

The aunt, [[W p5 name|Petrona Pascual]], works days at the same plant. They'd see each other, she said, at the time clock.

id: u0026
genre: school
where: GB-ENG
published: 2025-02-07
title: The Brackenhurst Beacon — Staff Room Notices
person p1: role=official age=- protected=no why=official
person p2: role=official age=- protected=no why=official
person p3: role=bystander age=17 protected=no why=minor-not-in-crime
person p4: role=bystander age=13 protected=no why=minor-not-in-crime
person p5: role=official age=- protected=no why=official
note: nothing to protect; school, names of children in innocent use, word traps (sold, touched, hotel)

Congratulations to [[K p3 name|April Okonjo]], Upper Sixth, on her place at Leeds to read Chemistry. [[K p1 name|Dr Fairweather]] says he was touched by the bottle of acetone tied with a ribbon.

The Year 8 bake sale sold out in nine minutes and raised £211 for the lifeboat. [[K p4 name|Xavier Lim]]'s lemon bars are said to have changed hands on a secondary market.

Ski trip: the hotel has moved us. It's nearer to the lifts and further from the disco. Passports to [[K p2 name|Mrs Bhogal]] by Friday, please; she keeps them in the safe until Geneva.

Lost: one tenor trombone. Found: one euphonium. [[K p5 name|Mr Quarrie]] suspects these facts are related.

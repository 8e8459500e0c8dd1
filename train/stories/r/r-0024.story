id: r-0024
genre: news
where: US-MO
published: 2023-03-30
title: Ex-coach of traffickers' "school" gets 30 years
person p1: role=convicted age=44 protected=no why=adult-convicted
person p2: role=convicted age=39 protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=expert age=- protected=no why=adult-bystander
person p6: role=bystander age=- protected=no why=adult-bystander
screen p1: none
note: exploiters sentenced; victims unnamed

A federal judge on Wednesday gave [[K p1 name|Dexter Hollings]], 44, 30 years for selling girls in four states, and his bookkeeper, [[K p2 name|Yolanda Spivey]], 39, twelve.

The seven victims, the youngest 14, weren't named. One read a letter from behind a screen.

"You kept a ledger," Judge [[K p3 name|Augustus Renner]] told [[K p2 name|Spivey]]. "You knew to the dollar."

Assistant U.S. Attorney [[K p4 name|Priya Nambiar]] said [[K p1 name|Hollings]] branded himself a mentor. Defense lawyer [[K p5 name|Walt Grieve]] said he had been sold himself as a boy, by whom he never learned.

[[K p6 name|Opal Jennings]], whose diner faced the house in St. Louis, came to watch. She had served [[K p1 name|Hollings]] eggs for six years.

id: j-0074
genre: school
where: US-IL
published: 2020-01-31
title: Drums wake the quad
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=bystander age=- protected=no why=adult-bystander
person p4: role=author age=- protected=no why=author
note: nothing to protect; student feature

If you'd an 8 a.m. on Monday in Altgeld you may have seen a lion asleep on the radiator.

It was [[K p1 name|Wesley Fong]], a junior in accounting, in the back half. The front half, [[K p2 name|Thanh-Thao Ly]], had gone for coffee. In forty minutes they would be on the steps of the union, before six hundred people and a dog, opening the Lunar New Year in DeKalb.

They had never rehearsed with the stairs. "You can't see," said [[K p2 name|Ly]]. "You see his shoes. So I tell him, 'step, step, big step,' and he trusts me. It's the healthiest relationship that either of us is in."

The lion was bought used from a temple in Chicago. It's red, its jaw sticks, and one eyelid has to be worked by hand with fishing line. [[K p3 name|Prof. Ulrich Baumgartner]] of mechanical engineering has offered a servo. He was politely refused.

The dog, whose name nobody knew, lay down in the first row and watched all of it.

At the end the lion ate a lettuce and spat it over the dean. There was soup. [[K p1 name|Fong]] got to his 10 o'clock, tax, with glitter in his hair, and says that he was called on.

[[K p4 name|Bintou Kaba]], campus life

id: b-0115
genre: blog
where: US-MA
published: 2015-10-30
title: Ask the town clerk: ghosts, permits, and other October business
person p1: role=author,official age=- protected=no why=official
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=deceased age=- protected=no why=deceased
screen: none
note: nothing to protect; a historical murder, victim of 1841 named; witch jokes

Happy Halloween from [[K p1 name|Mehitabel Soares]], your clerk for 19 years.

Q. Was there truly a murder at the town hall?
A. In the woodshed. In 1841 the selectman [[K p3 name|Zadok Burrill]] was struck with an almanac and died, some say, of the weather in it. The accused was let go, for the jury had all read it.

Q. Do I need a permit to haunt my own porch? ([[K p2 name|Curt Levesque]], Bog Lane)
A. Not if you're the homeowner or deceased, [[K p2 name|Curt]].

Q. My teenager and her friends got a "ticket" from Officer Friendly for silly string.
A. That's a bookmark. It's from the library.

id: z0084
genre: news
where: US-VA
published: 2013-08-15
title: Chicken-house contractor indicted
person p1: role=victim age=17 protected=yes why=trafficking-victim
person p2: role=victim age=41 protected=yes why=trafficking-victim
person p3: role=accused age=53 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=expert age=- protected=no why=adult-bystander
person p7: role=accused age=29 protected=no why=adult-accused
screen p1: labor-trafficking
screen p2: labor-trafficking
note: father and son victims; Guatemalan; son's name leaks in the school enrolment; workplace D; lodging W

HARRISONBURG — Nights, they caught chickens: seven to a hand, four thousand to a man. Days, they slept in shifts in [[W p1 address|the old Mossy Creek schoolhouse]], on doors laid across cinder blocks. The door rent was $55 a week.

A grand jury here has indicted [[K p3 name|Lester Dove]], 53, and his crew boss, [[K p7 name|Elmer Dove Rexrode]], 29, for obtaining the labor of a father and son by threats. The father, 41, signed for a loan of 18,000 quetzales with his land as the pledge. The holder of the note, he learned on arrival, was a friend of [[K p7 name|Rexrode]]'s. Each month he didn't "produce," the friend wrote to his wife.

The son was 17. It was he who walked into an office at [[W p1 school|Turner Ashby West High]] to ask if a person who worked nights could study days. A counselor gave him a form. Under "Parent's employer" he wrote, "I would like to say but not on paper."

"That sentence is why we are here," said Assistant U.S. Attorney [[K p4 name|Jean Lam]].

[[K p6 name|Fr. Tadeusz Wilk]], who says the Spanish Mass, knows seven crews like it. "[[W p2 name|Don Anselmo]] passes the basket. He puts a dollar in. I'd like to give it back to him, every week I would like to."

[[K p5 name|Magistrate Judge Joel Whetzel]] set bond. The form is Government's Exhibit 1: [[W p1 name|Ixcoy, Bernabé]].

id: ac0033
genre: news
where: US-MI
published: 2022-11-20
title: At the corner of Dix and Nothing
person p1: role=accused,victim age=15 protected=yes why=trafficking-victim
person p2: role=accused age=27 protected=no why=adult-accused
person p3: role=accused age=31 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
person p6: role=author age=- protected=no why=author
screen p1: sex-trafficking-minor misidentified=yes
note: boy victim; charged as lookout; skateboard; mother named; hockey goalie mask

The skateboard is in evidence. It's tagged and shelved in Dearborn under a letter and a number, and his mother would like it back, because he sands the deck himself and [[W p1 other|paints a heron on the underside]].

[[W p5 name|Rima Haddad-Kowal]] has me sit where she can see the door.

Her son was arrested at 2 a.m. on August 5 in a stairwell on Dix. The men upstairs had gone out by the fire escape. He was fifteen, in somebody else's coat, with a wad of bills and a two-way radio. He was charged as a lookout. In the report he is "known to frequent the address" and "uncooperative as to his reasons."

"They asked him reasons," she says.

I've read the messages, which his lawyer obtained in September. It began with a ride home from the skate park, shoes, a place to smoke. Then [[K p2 name|Dontae Wills]], 27, said there were friends who wanted company, and that it'd be the same friends as bought the shoes. The boy wrote back: *i dont want to do that again.* The reply had a picture of his mother getting off her bus.

Prosecutors in Wayne County last week charged [[K p2 name|Wills]] and [[K p3 name|Aaron Szymanski]], 31. They haven't yet dismissed the petition against the child. Assistant prosecutor [[K p4 name|Monique Tarver]] said it's "under review."

It's on for December 1 as In the Matter of [[W p1 name|Kowal, Zayn]], a Minor, [[W p1 id|22-519884-DL]].

Before I go, she shows me the bus stop, from the window. She takes the other one now.

[[K p6 name|Cary Middlebrook]]

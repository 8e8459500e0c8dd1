id: ak0047
genre: blotter
where: US-ME
published: 2005-08-04
title: The Police Beat: Boothbay, Wiscasset and the islands
person p1: role=accused age=29 protected=no why=adult-accused
person p2: role=victim age=84 protected=no why=adult-victim
person p3: role=official age=- protected=no why=official
person p4: role=accused age=46 protected=no why=adult-accused
person p5: role=bystander age=6 protected=no why=minor-not-in-crime
person p6: role=official age=- protected=no why=official
person p7: role=accused age=33 protected=no why=adult-accused
person p8: role=bystander age=- protected=no why=adult-bystander
note: comic blotter; lost child found in no crime (kept); adult victims kept; "hooker" a boat name and "Madam" a dog

TUES. 7/26, 0810 — A hooker was reported loose off Squirrel Island. It was the Hooker, 22-foot lobster boat, property of [[K p8 name|Merle Poore]]. Towed in. [[K p8 name|Poore]] has been asked again about the name.

1140 — [[K p2 name|Miss Adelaide Farnham]], 84, of [[K p2 address|Lobster Cove Road]], stated someone was trafficking in her hydrangeas. Officer [[K p3 name|Hope Dunton]] found a roadside stand on Rte. 27 with 31 bunches. [[K p1 name|Kevin J. Sprague]], 29, of Edgecomb, summonsed for theft, No. [[K p1 id|L-05-0611]]. [[K p2 name|Miss Farnham]] told him that they wanted bone meal. He's to bring some.

WED. 7/27, 1520 — Child alone at the footbridge with a bucket. Gave his name as [[K p5 name|Ulysses]], which was thought to be a fib. It was [[K p5 name|Ulysses Grant Barter]], 6, summer resident, [[K p5 address|third cottage past the chandlery]]. Had walked off to see the crabs. Returned to his grandmother within 15 min. Officer [[K p3 name|Dunton]] was shown the crabs.

1900 — Abuse of a parking space, Commercial St. [[K p4 name|Lance Corey Whittemore]], 46, Darien, Conn., had put a Hummer across three. Verbal warning. [[K p4 name|Whittemore]] gave a verbal warning back. Disorderly conduct, arrested, bailed $60. Two Bridges Jail book-in no. [[K p4 id|TB-0771]]. Vehicle, Conn. [[K p4 vehicle|155-SOL]].

THURS. 7/28, 0200 — Screams, Wiscasset green. Peacock. It's back.

FRI. 7/29, 2230 — [[K p7 name|Bobbi-Lynn Reny]], 33, of Alna, was stopped for speed on the Causeway with a dog at the wheel. It was on her lap. OUI, .11. The dog, Madam, a Newfoundland, wasn't charged. [[K p7 name|Reny]] called her brother, who came by canoe. Court 9/14.

SAT. 7/30 — Escort provided to wedding party (Sgt. [[K p6 name|Elwood Hussey]]). Escort provided to same wedding party, from hotel to different hotel. Sgt. [[K p6 name|Hussey]] wishes the couple well.

SUN. 7/31, 1100 — Youth, no name, turned in a wallet holding $340 belonging to [[K p4 name|Mr. Whittemore]]. Owner notified. Reward offered by owner: none. Reward by desk: root beer.

1415 — Two kayaks struck each other in open water, no wind. Each operator claimed to be the victim. Both invited to leave the water.

MON. 8/1 — [[K p1 name|Sprague]] delivered bone meal, 50 lbs. [[K p2 name|Miss Farnham]] reports it was the right kind. She has hired him Tuesdays at $9 an hour, "and he's to be paid whether it rains or not."

CORRECTION. Last week's Beat said a naked man was detained on Monhegan. He was a painter, and it was a model, and it was [[K p8 name|Merle Poore]].

Compiled by Sgt. [[K p6 name|E. Hussey]], 207-555-0114. To be left out of the Beat, behave.

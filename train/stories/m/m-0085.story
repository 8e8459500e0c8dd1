id: m-0085
genre: news
where: US-AK
published: 2019-03-30
title: Three children, one snowmachine, and what they saw at the washeteria
person p1: role=victim age=44 protected=no why=adult-victim
person p2: role=accused age=39 protected=no why=adult-accused
person p3: role=witness age=11 protected=yes why=minor-witness
person p4: role=witness age=- protected=yes why=minor-witness
person p5: role=witness age=- protected=yes why=minor-witness
person p6: role=official age=- protected=no why=official
person p7: role=official age=- protected=no why=official
person p8: role=author age=- protected=no why=author
person p9: role=relative age=- protected=yes why=identifies-protected
note: village of few people; child witnesses to a shooting; village named as place of the act; machine, grandmother, school mark them

[[K p8 name|Irena Kozlowski-Moses]], for public radio

[[W p3 place|KWETHLAKOK]] — There's one place in this village of 300 where the water always runs hot, and on Sunday at about four in the afternoon three children were in it, waiting for a dryer, when a man whom they've known all their lives shot another through the vending machine.

[[K p1 name|Evon Nicolai]], 44, a water-plant operator, was flown to Bethel and then Anchorage. He's in fair condition. [[K p2 name|Wassillie Hoffman Jr.]], 39, of [[K p2 address|House 61, the last before the airstrip]], is charged with attempted murder and assault. A trooper's affidavit (case [[K p2 id|4BE-19-00273CR]]) says he'd been told that [[K p1 name|Nicolai]] had his ivory. The rifle was under [[K p2 vehicle|his Ski-Doo, AK 5519 SM]], beneath the seat.

It's the children about whom people wish to talk, and about whom they can't.

The eldest is eleven. She'd driven the other two over, double, on [[W p3 vehicle|her apa's yellow Tundra with the duct-taped cowl]], and it was she who pushed the small ones into the shower stall and turned on the water so that he would think it was occupied by a grown-up. The trooper, [[K p6 name|Sgt. Marina Sablan]], flew in at dusk and found them still there. They'd used up all their tokens.

"I asked for their names," [[K p6 name|Sablan]] said, "and she said, are you going to put us in the paper?"

[[K p6 name|Sablan]] has not. But the affidavit has: "Witness [[W p3 name|NASTASIA C.]], 11, states"; and the school board's letter of thanks, taped up at the store, is addressed to "[[W p3 name|Nastasia]], [[W p4 name|Moxie]] and little [[W p5 name|Carl]], our [[W p3 school|third, fourth and sixth graders at Ayaprun]], care of [[W p9 name|Grandma Olinka Chase]], [[W p9 address|the blue house by the Russian church]]".

Health aide [[K p7 name|Roy Tulugan]] has asked reporters to take it down when they see it. He has taken it down twice himself. It's put back each time by somebody who's proud.

The eldest hasn't been back to wash. Her grandmother says she has started to leave the tap on at night. Counselors come on Thursday's plane, if there's a plane. In the meantime a friend of the family has fixed the vending machine and filled it with oranges, no charge.

id: as0017
genre: news
where: US-ME
published: 2023-07-20
title: Stonington's rumrunner musical has a victim, a captain and 61 children
person p1: role=author age=- protected=no why=author
person p2: role=bystander age=12 protected=no why=minor-not-in-crime
person p3: role=bystander age=15 protected=no why=minor-not-in-crime
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=bystander age=10 protected=no why=minor-not-in-crime
person p8: role=bystander age=- protected=no why=adult-bystander
screen p2: none
note: nothing to protect; captive, ransom, smuggled, bound, rescued all in a school musical; children with ages, schools, streets

By [[K p1 name|Lucinda Grindle]]

Nobody will be keelhauled, director [[K p4 name|Ambrose Weed]] wants it known, although the fifth-grade boys have asked every day.

"The Ransom of Dora Sparrow," which opens at the Opera House on Friday, tells of a cannery girl kidnapped by rumrunners in 1926, hidden beneath a pile of mackerel and smuggled to Nova Scotia, where she learns to like the food. [[K p4 name|Weed]] wrote it over the winter. He has a fish truck and time to think.

Dora is [[K p2 name|Thea Billings]], 12, of [[K p2 address|Sand Beach Road]], who spends most of Act One tied to a lobster trap. "It's not tight," [[K p2 name|Thea]] said. "You can get out of it if you need the bathroom." Her captor, the wicked Captain Slade, is played with an eyebrow by [[K p3 name|Gideon Haskell-Ortiz]], 15, a sophomore at [[K p3 school|Deer Isle-Stonington High School]] and catcher for the Mariners. He sings "Worth Her Weight in Gin." It stops the show, or did on Tuesday, when he fell in the pit.

He is all right. Town nurse [[K p8 name|Marguerite Eaton]] put two strips over his eye and told him to keep it; it looked better.

The 61 children come from three schools. The rescue in the last scene takes all of them, plus a real dory. To get the dory in, Fire Chief [[K p5 name|Royce Gott]] had to sign form 11-C and measure the aisle twice. "I've got 61 juveniles, a rowboat and one exit," [[K p5 name|Gott]] said. "You bet I measured." His permit, No. [[K p5 id|23-0717]], is taped to the bow.

[[K p6 name|Beatrix Oyelowo]], who summers on Green Head and taught costume at Juilliard for thirty years, made every oilskin. She was not paid. "I was recruited, I was overworked, and they keep me fed on blueberry cake," [[K p6 name|Oyelowo]] said. "Please don't send help."

The youngest in the company is [[K p7 name|Sully Robbins]], 10, as the parrot. [[K p7 name|Sully]] has one line. He has been known to say it early.

There was some grumbling at the last select board meeting over whether a kidnapping is fit for children. [[K p4 name|Weed]] answered that the girl gets the last word, the boat and the recipe. He has softened a scene where Dora's uncle sells her passage, and the uncle, whose own mother was in the audience, now only lends it.

Shows are at 7 Friday and Saturday and at 2 on Sunday. Tickets are $10; under six, free if held. Call the box office at [[K p4 phone|207-555-0148]] and let it ring, because [[K p4 name|Ambrose]] is likely on a ladder.

Photo: [[K p2 name|Thea Billings]] as the captive Dora with her captor, [[K p3 name|Gideon Haskell-Ortiz]], and a stuffed cod. (L. [[K p1 name|Grindle]])

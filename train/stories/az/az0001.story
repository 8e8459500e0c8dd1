id: az0001
genre: news
where: US-FL
published: 2019-04-12
title: Three booked after motel raid on U.S. 1; [[K p2 name|Dacosta]] held without bond
person p1: role=victim age=14 protected=yes why=trafficking-victim
person p2: role=accused age=22 protected=no why=adult-accused
person p3: role=accused age=19 protected=no why=adult-accused
person p4: role=accused age=51 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=relative age=- protected=yes why=identifies-protected
person p9: role=author age=- protected=no why=author
screen p1: sex-trafficking-minor
note: girl unnamed until the property receipt; her age stands beside each accused's name; three accused with own streets and booking numbers; mother named

By [[K p9 name|Merrill Okafor-Stein]]

FORT PIERCE — She is 14. [[K p2 name|Jhonathan Dacosta]] of [[K p2 address|2218 Sabal Ridge Court]] was booked at 3:10 a.m. Thursday on a charge of human trafficking of a child under 18. She had eaten, deputies wrote, one bag of chips since Monday.

A second girl, 16, was in the next room of the Driftwing Inn. [[K p3 name|Kaylee Ann Muncy]], 19, told investigators that she herself "was only the driver" and that the younger one had said she was 20. "Nobody looking at her would believe that," Lt. [[K p5 name|Rosalind Achterberg]] said.

[[K p2 name|Dacosta]] turned 22 in February. The jail lists him under number [[K p2 id|SL19-004417]], with the street name [[K p2 alias|Juvie]] which he got, [[K p5 name|Achterberg]] said, because he used to go about with older boys. It has nothing to do with the age of anyone in the room. [[K p3 name|Muncy]], of [[K p3 address|Avenue Q]], carries number [[K p3 id|SL19-004418]]. The man who rented them both rooms at a weekly rate, [[K p4 name|Orville T. Haggard]], 51, night manager, was charged with deriving support from prostitution.

According to the arrest report the men who came paid [[K p2 name|Dacosta]] $120 through a phone application; the girl of 14 never saw the money. The 16-year-old, who ran off from a foster home in Vero Beach, said that she'd come on her own two days before and that nobody had touched her. She is being interviewed by a specialist.

The report, released to this newspaper on request, blacks out the younger girl's name in nine places. It does not black it out in the property receipt on the last page: "one pink phone, cracked, lock screen says [[W p1 name|Aracely]], returned to mother, [[W p8 name|Dolores Finch-Barrera]]." A sticker on the phone reads [[W p1 alias|@celly.fb]].

[[K p7 name|Bud Lanier]], who sells bait across the road, saw the girls at the ice machine. "One of them had a middle school gym shirt on, [[W p1 school|Lawnwood Bay Gators]]," [[K p7 name|Lanier]] said. "I've a grandchild of twelve. I should've called."

Assistant State Attorney [[K p6 name|Thuy Pham]] asked that [[K p2 name|Dacosta]] be kept without bond. She told Judge's court that [[K p3 name|Kaylee Muncy]] had known one of the girls since she was 13, when both lived in the same apartment building; [[K p3 name|Muncy]] wept. Bond for her was set at $75,000. [[K p4 name|Haggard]], who told the court he has managed motels since he was 17, posted $10,000 and went home to [[K p4 address|Seaway Drive]].

[[K p6 name|Pham]] said that [[W p1 name|Aracely]] "is a child and will be treated as one." Then she asked the clerk to strike the name.

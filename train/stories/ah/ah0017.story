id: ah0017
genre: news
where: US-AL
published: 2009-01-15
title: Youth minister bound over; girl's words read in packed Decatur courtroom
person p1: role=victim age=16 protected=yes why=sexual-offence-victim
person p2: role=accused age=33 protected=no why=adult-accused
person p3: role=relative age=- protected=yes why=identifies-protected
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=witness age=- protected=no why=adult-bystander
person p7: role=bystander age=- protected=no why=adult-bystander
person p8: role=author age=- protected=no why=author
screen p1: none
note: the church is D (text ties both to it); the girl named April, hearing in April; her diary read aloud; the organist trap

By [[K p8 name|Mattie Culver]]

DECATUR — There was no seat to be had on Wednesday when District Judge [[K p4 name|Orrin Faircloth]] sent the case of [[K p2 name|Jeremy Todd Mashburn]] to the grand jury. It will be heard in April.

[[K p2 name|Mashburn]], 33, was for six years the youth minister at [[D p2 employer|Flint River Tabernacle]], whose lock-ins and ski trips drew two hundred teenagers. He is charged with sexual abuse and with being a school employee, he also drove a bus, who had contact with a student under 19. The girl, a member of his choir, was 16.

Prosecutor [[K p5 name|Lavinia Sorrell]] began by saying that she would speak only of "the young lady." She kept to it for nearly an hour. Then she read from a spiral diary, and the diary did not. "'He says, [[W p1 name|April]], you have an old soul,'" [[K p5 name|Sorrell]] read. "'He says nobody will understand us till I'm out of [[W p1 school|Priceville]].'"

Sitting behind the rail, the girl's father, [[W p3 name|Dennis Haggard]], put his face in his hands. The defense lawyer asked Mr. [[W p3 name|Haggard]] to leave or be quiet. The judge told the lawyer to be quiet.

The only witness was a custodian, [[K p6 name|Ulysses Beasley]], who found the two in the baptistry room on a Sunday night in October. He knew the van, [[K p2 vehicle|a gold Odyssey with an ichthys and a cracked lamp]]. "She run by me crying, with [[W p1 other|that oboe case]]," [[K p6 name|Beasley]] said. "There's only the one oboe. I said, 'Miss [[W p1 name|Haggard]], do you need somebody?' And he says, 'She's fine.' And I thought, I did not ask you."

[[K p2 name|Mashburn]], in a gray suit, did not testify. He lives with his wife on [[K p2 address|Upper River Road]], and is free on $20,000. His file is [[K p2 id|DC-2008-2219]].

Afterward the church's organist, [[K p7 name|Joan Haggard-Wills]], who is not kin to the family, said members had been told to pray for both. "I'll pray for the one first," [[K p7 name|Haggard-Wills]] said.

There was talk on the steps that the girl has been sent away. The subpoena list, left on the clerk's counter, bears that out: "[[W p1 name|HAGGARD, APRIL LEIGH]] — c/o [[W p1 place|aunt, 29 Poplar Loop, Ardmore, Tenn.]]" Beside it someone had penciled [[W p1 birthdate|4-2-92]], and "allergic to bees."

[[K p4 name|Faircloth]] ended the day with a warning to the gallery. "I see telephones. If I learn that one of you has put [[W p1 name|April]], that is, this child, on a computer, you'll see me in March and April both."

Miss [[K p5 name|Sorrell]] apologized to the family in the hallway. The diary has been sealed.

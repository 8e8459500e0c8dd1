id: aj0048
genre: news
where: US-AK
published: 2019-09-20
title: Kodiak jurors hear from a boy who hid in a crab pot
person p1: role=witness age=10 protected=yes why=minor-witness
person p2: role=accused age=39 protected=no why=adult-accused
person p3: role=deceased,victim age=52 protected=no why=adult-victim
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=accused age=14 protected=yes why=juvenile-accused
person p8: role=witness age=- protected=no why=adult-bystander
note: child eyewitness; a juvenile look-out; the court order to protect; exhibit sticker leaks; adult accused, dead skipper stay

Gulls were so loud on the roof of the courthouse that the stenographer asked twice for the answer.

"I was in the pot," the witness said again. "It's where I go."

He is in fifth grade, was 10 at the time and is the only one who saw skipper [[K p3 name|Harlan Boyce]], 52, go off the dock on the night of March 3. [[K p2 name|Dmitri Antipin]], 39, who'd been fired that day from the Miss Corrine, is on trial for murder. Superior Court Judge [[K p4 name|Beatrix Holm]] told the press to call the boy a boy.

District Attorney [[K p5 name|Reuben Castillo]] had him point on a model made out of Lego. He had made it himself. On its underside, held up for the jury and by misfortune for the gallery camera, was a sticker: "[[W p1 name|Oskar V.]] — [[W p1 school|Ouzinkie School]]."

So what did he see? "Mr. [[K p3 name|Boyce]] said go home, Dima. And he pushed him with a pole." And then? "Then the other kid said come on, come on."

The other kid, 14, is said to have been given a bottle to watch the road. He's to be dealt with at juvenile intake. [[K p6 name|Fiona Strand]], for the defense, made much of him. "Isn't it so that you don't like [[W p7 name|Yegor]]? That he took your bike?" asked [[K p6 name|Strand]]. [[K p4 name|Holm]] sustained an objection before there'd been one. It's in the transcript now, along with the nickname in the boy's reply: "Everybody calls him [[W p7 alias|Egg]]. I like him all right."

Cannery watchman [[K p8 name|Pedro Malonzo]] pulled the child out of the pot at 3 a.m. He was blue. "He'd held the door shut with [[W p1 body|his bad hand, the one with three fingers]]," [[K p8 name|Malonzo]] said. He wouldn't let go until he was shown a badge; the watchman showed him a Costco card.

[[K p2 name|Antipin]], prisoner [[K p2 id|A-0558213]], whose commercial permit [[K p2 id|S 60K 4418]] has been sold, says that the skipper slipped. He followed the boy's evidence with his hands flat. He'd taught him to tie a bowline, it turned out, and nodded when the lad tied one for the jury.

The widow, on the aisle, gave the boy her seat for the break. [[K p3 name|Harlan Boyce]]'s cap was on her lap.

[[K p5 name|Castillo]] has one more witness. [[K p6 name|Strand]] may recall the look-out, [[W p7 name|Yegor Reutov]], the court's calendar said on Thursday evening. On Friday morning it said "a juvenile." The radio had it by then, as well as the fact that [[W p1 name|Oskar Vasiliev]] would be on the noon [[W p1 other|mail plane home]], with his grandfather.

id: aj0052
genre: news
where: US-NV
published: 2019-05-08
title: Elko motel owner's "cousins" were not cousins, officer finds
person p1: role=victim,accused age=15 protected=yes why=trafficking-victim
person p2: role=victim age=41 protected=yes why=trafficking-victim
person p3: role=accused age=- protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=- protected=no why=adult-bystander
person p7: role=official age=- protected=no why=official
screen p1: labor-trafficking misidentified=yes
screen p2: labor-trafficking
note: Gujarati-speaking motel labour; the boy cited as truant and as thief of a bicycle; mother worked under debt and threat; where they lived is W; neighbour and officials stay

ELKO — A bicycle led to it, a girl's, pink, with a basket full of toilet rolls.

Officer [[K p4 name|Trent Goicoechea]] stopped the rider at 1:15 on a school day in April. He was 15 and had no notion that he ought to be in a school. He'd taken the bike from behind a laundromat, as the fetching of supplies had to be done in twenty minutes. [[K p4 name|Goicoechea]] cited him for petty larceny and truancy (juvenile referral [[W p1 id|J-19-0254]]).

"He thanked me and asked if jail had breakfast," the officer said on Monday. "So I thought, well, I'll look at where he lives."

He lives, it turned out, in the boiler room of [[W p1 place|the Ruby Rest Motel]], with his mother. They've cleaned forty-six rooms a day for nineteen months. The owner, [[K p3 name|Dinesh Parmar]], described them as cousins. He had their passports, and a promise, with her thumbprint, for 900,000 rupees. If the rooms were late they weren't fed. When the mother, 41, tried to ring a temple in Salt Lake City [[K p3 name|Parmar]] held her palm to the mangle.

[[K p3 name|Parmar]], of [[K p3 address|2801 Spruce Road]], was booked Friday on two counts of involuntary servitude, no. [[K p3 id|E19-1140]], and on Monday was out.

District Attorney [[K p5 name|Rosalba Ineson]] said the boy's tickets will be torn up. "I wish I could tell you that we'd found it by brilliance," said [[K p5 name|Ineson]], who asked reporters not to name either.

The asking came after the arraignment, in which the interpreter, sworn to put in English all that was said, did so. "My son is [[W p1 name|Jigar]]. Where's [[W p1 name|Jigar]] sleeping?" the mother had called out. The clerk's minutes give her as "[[W p2 name|Hansaben Solanki]] (complaining witness)."

At the laundromat, [[K p6 name|Trudy Zubillaga]] has bought her daughter another bike and wheeled the pink one round to the station. "Give it to him. He'd oiled it," [[K p6 name|Zubillaga]] said. A card on the handlebar read "For [[W p1 name|JIGAR SOLANKI]], from Elko," and a picture of it was in the evening on the city's own page.

Justice of the Peace [[K p7 name|Arlo Redhouse]] set June 4 for a hearing. He told [[K p3 name|Parmar]]'s lawyer, who had mentioned custom, that he'd grown up in a motel. "My custom was wages," said [[K p7 name|Redhouse]].

Mrs. [[W p2 name|Solanki]] is being seen for [[W p2 body|a waffle-shaped burn on the left palm]]. The two are [[W p2 address|with nuns in Spring Creek]] for now. He began ninth grade on Tuesday, where, [[K p4 name|Goicoechea]] reports, "[[W p1 name|young Solanki]] was on time by an hour."

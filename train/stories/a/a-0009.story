id: a-0009
genre: comments
where: US-PA
published: 2015-10-09
title: Comments (6) on "Freshman sexually assaulted after homecoming game, police say"
person p1: role=victim age=14 protected=yes why=sexual-offence-victim
person p2: role=author age=- protected=no why=author
person p3: role=author age=- protected=no why=author
person p4: role=author age=- protected=no why=author
person p5: role=accused age=17 protected=yes why=juvenile-accused
person p6: role=author age=- protected=no why=author
screen: none
note: unnamed in the story, given away by hints in the comments: first letter, sport, cousin, bus

[[K p2 alias|steelvalleymom]] • Thu 8:14 PM
Praying for this young lady. The paper did right not to name her.

[[K p3 alias|Rusty_4x4]] • Thu 8:31 PM
Everybody knows who it is. Starts with [[W p1 initials|an O, rhymes with "Trivia"]]. She's [[W p1 other|the little goalie on the JV team]].

[[K p2 alias|steelvalleymom]] • Thu 8:33 PM
[[K p3 alias|Rusty_4x4]] take that down!! She's FOURTEEN

[[K p4 alias|hal.w]] • Thu 9:02 PM
And the boy? Nobody says a word about the boy. [[W p5 name|Trent Kuharski]]'s dad coaches half this valley, that's why. [[W p5 other|Number 12]], starts every game. Why isn't HIS business all over?

[[K p6 alias|Moderator]] • Thu 9:40 PM
Comments that identify minors will be removed. This includes spelling [[W p1 name|Olivia]] backwards, sideways or with numbers.

[[K p3 alias|Rusty_4x4]] • Thu 9:44 PM
lol you just did it yourself mod

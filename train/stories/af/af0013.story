id: af0013
genre: news
where: GB-ENG
published: 2022-02-10
title: Missing Stoke girl was moved between flats, jury told
person p1: role=victim age=14 protected=yes why=trafficking-victim
person p2: role=accused age=23 protected=no why=adult-accused
person p3: role=accused age=31 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
screen p1: sex-trafficking-minor
note: anonymity for life; the care home and father slip

A 14-year-old was passed among men in three towns by someone she thought was her boyfriend, Stoke-on-Trent Crown Court heard.

[[K p2 name|Kyle Jevons]], 23, of Bucknall, had met her outside the arcade. He bought her vapes and a coat. Within the month, said [[K p4 name|Annabel Crosse QC]], the coat had to be earned. [[K p2 name|Jevons]] would receive £50 from a friend, or sometimes a little cocaine, and wait in the kitchen.

One who is said to have paid, [[K p3 name|Florin Badea]], 31, denies knowing her age.

She went missing eleven times from [[W p1 address|Oakhill Lodge children's home]]. On each occasion, a log shown to the jury recorded "[[W p1 name|Ellie-Mae]] out with mates."

Her dad, [[W p5 name|Shaun Tunnicliffe]], sat in the gallery in a Port Vale shirt. He had to leave when the messages were read.

The trial goes on.

id: b-0112
genre: interview
where: IN
published: 2025-01-12
title: Podcast transcript: 'Kaam Wali' S2E4 — the woman who came back by train
person p1: role=victim age=29 protected=yes why=trafficking-victim
person p2: role=author age=- protected=no why=author
person p3: role=accused age=- protected=decide why=adult-accused
person p4: role=victim age=- protected=yes why=trafficking-victim
person p5: role=bystander age=- protected=no why=adult-bystander
screen p1: labor-trafficking
screen p4: labor-trafficking
note: Gulf domestic work; Telugu words; host promises not to use the name; guest says her own in reporting speech; fellow victim's name and village; agent accused privately

HOST ([[K p2 name|Sravanthi Meka]]): Namaskaram. Our guest today says to call her only akka.

AKKA: Akka is enough.

[[K p2 name|SRAVANTHI]]: You went to Kuwait in 2019.

AKKA: I was twenty-nine. Agent [[D p3 name|Koteswara Rao]] said, salary 120 dinar, phone free, Sunday off. He took ninety thousand from my mother's gold. In the airport one woman took passport from my hand like you take a plate.

[[K p2 name|SRAVANTHI]]: And then?

AKKA: Then three houses in one day. First I cleaned sister's house, then brother's. Two in the night I slept. I said salary, she said agent has eaten your salary for two years, ask him. If I cried she locked me in the bathroom with the light off. She'd say, "[[W p1 name|Mariamma]], when you finish crying, iron."

[[K p2 name|SRAVANTHI]]: ...we'll beep that.

AKKA: Beep it, ma. There was one more, from [[W p4 address|Pedalanka side]]. She jumped. From second floor. Her leg is gone this way. [[W p4 name|Santhoshi]] her name. Don't beep her, everybody should know!

[[K p2 name|SRAVANTHI]]: I'll have to, akka. It's for her to say.

AKKA: Hm. Correct.

[[K p2 name|SRAVANTHI]]: How did you come home?

AKKA: A taxi man, [[K p5 name|Basheer-ka]] from Kerala. He asked me why's your slipper two different colours. I told everything before the signal turned green. He took me to the Embassy, he didn't take fare. [[D p3 name|Koteswara Rao]] still has the office. New board only.

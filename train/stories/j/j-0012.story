id: j-0012
genre: interview
where: US-IL
published: 2021-09-30
title: The Long Red Line, episode 41: "My name's on the building now"
person p1: role=victim,expert age=16 protected=no why=consented
person p2: role=convicted age=- protected=no why=adult-convicted
person p3: role=author age=- protected=no why=author
person p4: role=official age=- protected=no why=official
person p5: role=victim age=15 protected=yes why=trafficking-victim
screen p1: sex-trafficking-minor misidentified=yes
screen p5: sex-trafficking-minor
note: podcast transcript; survivor who chose to be named; she gives another girl's name, who did not

[TRANSCRIPT - auto-generated, lightly fixed]

[[K p3 name|MALIK THORNE]]: ... so for people on the train who just got on, I'm sitting with [[K p1 name|Brenda Sykes-Hollowell]], who runs the drop-in on West Madison. Do you want to be called a survivor? People get this wrong.

[[K p1 name|SYKES-HOLLOWELL]]: I want to be called [[K p1 name|Brenda]]. I say my whole name on the radio, on purpose, because from sixteen until I was twenty-six other people decided what I was called. And the county called me "[[K p1 alias|Jane Sykes]], also known as [[K p1 alias|Sugar]]," and they called me prostitute, forty-one times. I've got the rap sheet framed.

[[K p3 name|THORNE]]: It's in the lobby.

[[K p1 name|SYKES-HOLLOWELL]]: It's in the lobby. A man named [[K p2 name|Curtis Lamb]] sold me out of a Buick from the eleventh grade on. He did nineteen years finally, not for me, for somebody that came after.

[[K p3 name|THORNE]]: Who was with you then?

[[K p1 name|SYKES-HOLLOWELL]]: It was me and [[W p5 name|Latrice]]. She was fifteen, a year behind me, she'd come up from [[W p5 school|Crane]], and he sold the two of us together for double. [[W p5 name|Trice]] is a grandmother now, she works [[W p5 employer|the desk at a dialysis place in Maywood]], doesn't nobody out there know. So I shouldn't have said that. Can you cut that?

[[K p3 name|THORNE]]: We'll cut it.

[[K p1 name|SYKES-HOLLOWELL]]: Okay. Now, Commander [[K p4 name|Rita Dombrowski]], rest her, she was the first one who wrote on the form, under "offender," the word "no."

[break]

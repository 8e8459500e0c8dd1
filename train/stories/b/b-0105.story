id: b-0105
genre: social
where: GB-ENG
published: 2017-04-20
title: Tweets from court by @HarbourGazCourts ([[K p4 name|Lionel Achterbosch]])
person p1: role=victim age=16 protected=yes why=trafficking-victim
person p2: role=accused age=24 protected=no why=adult-accused
person p3: role=accused age=27 protected=no why=adult-accused
person p4: role=author age=- protected=no why=author
person p5: role=official age=- protected=no why=official
screen: sex-trafficking-minor
note: live tweets; complainant is 'the girl'; a typo and an autocorrect name; a follower supplies school and dance crew

Good morning from Harbour Crown Court. Day 4, R v [[K p2 name|Shabir]] and [[K p3 name|Lund]]. Both deny arranging travel with a view to exploitation & sexual activity with a child.

The girl's evidence is pre-recorded. She's 16. Can't be named, obviously.

She says [[K p2 name|Imran Shabir]], 24, called himself her manager. "He said every girl who dances starts at the bottom."

She says [[K p3 name|Kyle Lund]], 27, drove. £150 an hour. She'd get a McDonald's.

Prosecutor: did you ever say no? A: "He had my nan's address wrote on his hand."

Defence: you posted a video smiling. A: "I post every day. I'm a dancer."

Judge [[K p5 name|Cressida Lamb]] rises for lunch. Pray silence for the canteen.

Back. [[W p1 name|Honey]] asked about the ... sorry. Typo. THE GIRL asked about the night of the 9th.

↳ @harbourlass: thats not a typo thats her name [[K p4 name|Lionel]]
↳ @bigdunc77: [[W p1 name|Honey Rudge]], [[W p1 school|Streetlite Crew]], did the carnival
↳ @HarbourGazCourts: All of that has been deleted, I've reported it to the judge's clerk and myself to my editor.

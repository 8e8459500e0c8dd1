id: bc0008
genre: news
where: CA-MB
published: 2015-02-19
title: Girl in North End crack seizure was under age and under orders, Crown now accepts
person p1: role=accused,victim age=14 protected=yes why=trafficking-victim
person p2: role=accused age=29 protected=no why=adult-accused
person p3: role=accused age=33 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=relative,witness age=- protected=yes why=identifies-protected
person p7: role=witness age=- protected=no why=adult-bystander
person p8: role=expert age=- protected=no why=adult-bystander
screen p1: sex-trafficking-minor misidentified=yes
note: youth court drugs charge; YCJA; kohkum named; hockey; the taxi driver K; street name of accused K

Nine grams, a scale and a child. That is what Winnipeg police carried down the stairs of a rooming house on Selkirk Avenue last November, and for ten weeks the child was the one they charged first.

On Wednesday the Crown stayed the count of possession for the purpose of trafficking against a girl who was 14 at the time. Provincial court Judge [[K p4 name|Margaret Pelletier-Wong]] reminded the two reporters present that the Youth Criminal Justice Act forbids any publication that would tell who she is.

What can be told is this. A man named [[K p2 name|Tyrell Beaulieu]], 29, called [[K p2 alias|Ghost]] on the street, met her at a bus shelter and bought her boots. Within a week he was bringing men up the stairs at sixty dollars apiece. Between visitors she was made to hold the drugs, Crown attorney [[K p5 name|Anton Kowalchuk]] said, "because [[K p2 name|Beaulieu]] had worked out that a girl does youth time."

[[K p3 name|Cory Flett]], 33, who rented the room, is charged along with him. The men have a bail hearing Friday.

[[K p7 name|Gurdeep Sandhu]], who drives a night taxi, told the court that he took the girl to the hospital twice without a fare. "She gave me her mitten to hold till she could pay," [[K p7 name|Sandhu]] said. "I have it in the car."

[[K p8 name|Dr. Yvette Lacroix]] of the University of Manitoba, who testified for the defence, has counted 31 such files. "The charge comes quickly, the questions come late," said [[K p8 name|Lacroix]].

So much for the courtroom. Outside, the ban leaked like a roof. The witness list on the door of 302 began "[[W p1 name|S. Moosetail]] (YP)." A sheriff called out "[[W p1 name|Shania Moosetail]]" in a full hallway. Her grandmother, [[W p6 name|Verna Moosetail]], who had driven down from [[W p1 address|Jackfish Narrows]] overnight, answered for her, and told anyone who'd listen that the girl [[W p1 other|wore 27 for the Narrows Storm, the one girl on the boys' midget team]].

"They stopped calling her [[W p1 name|Shania]] in there," [[W p6 name|Verna]] said, with a nod at the holding cells. "It was [[W p1 id|file 15-01-36620]]. I said she has a name."

A friend put up a page to raise money for the trip home, [[W p1 url|fundahead.example/bring-shania-moosetail-home]], with [[W p1 photo|a picture of her in the team jacket]]. By supper it had been shared four hundred times.

Ms. [[W p1 name|Moosetail]] goes back to school after the break, at [[W p1 school|Churchill Flats Collegiate]]. The judge wished her luck in Cree, was gently corrected on a vowel, and said it again.

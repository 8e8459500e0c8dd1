id: h-0011
genre: press-release
where: GB-ENG
published: 2019-03-05
title: County lines pair sentenced following Operation Turnstone
person p1: role=convicted age=26 protected=no why=adult-convicted
person p2: role=convicted age=24 protected=no why=adult-convicted
person p3: role=victim,accused age=15 protected=yes why=trafficking-victim
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
screen p3: labor-trafficking misidentified=yes
note: the boy is 'a juvenile dealer also arrested'; his street name, his custody record and his mother's name leak; burnt forearm is a body mark

Two men who ran the "Frankie" drugs line into seaside towns have been jailed as part of Operation Turnstone.

[[K p1 name|Jermaine Addo]], 26, of Lewisham, got seven years at Lewes Crown Court yesterday for conspiracy to supply heroin and crack cocaine. [[K p2 name|Ricky Faulds]], 24, from Hastings, was sentenced to four years and six months.

A juvenile dealer was also arrested during the warrant at a flat in Bexley Parade. The 15-year-old, known on the line as [[W p3 alias|Tiny Tempa]], was found with 61 wraps and a kitchen knife, and was charged with possession with intent to supply (custody ref [[W p3 id|CR/2290/18]]). He'll appear at youth court on 19 March.

Enquiries showed that he had been driven from London in September. When a stash was "robbed" on his second night, in what detectives think was a set-up, he was told that he owed £3,800 and that his little brother would pay if he did not. [[K p1 name|Addo]] held a hot spoon to [[W p3 body|his left forearm]]. He worked nineteen days for nothing in a flat without electricity, and wasn't allowed to leave it unaccompanied.

His mother, [[W p5 name|Folasade Ajayi]], said: "I reported my son missing on the Tuesday. I printed leaflets with my own ink. Then they ring me and say, we have him, he's under arrest. [[W p3 name|Tobi]] weighs seven stone."

DI [[K p4 name|Hannah Wragg]] said: "[[K p1 name|Addo]] and [[K p2 name|Faulds]] treated this community as a cash machine. Anyone who deals on our streets, whatever their age, can expect a knock on the door."

ENDS

Notes to editors: custody images attached, [[K p1 photo|addo_j.jpg]], [[K p2 photo|faulds_r.jpg]], [[W p3 photo|ajayi_t_DO_NOT_USE.jpg]].

id: z0053
genre: news
where: US-WY
published: 2007-11-15
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=17 protected=no why=minor-not-in-crime
person p5: role=bystander age=16 protected=no why=minor-not-in-crime
person p6: role=bystander age=17 protected=no why=minor-not-in-crime
person p7: role=author age=- protected=no why=author
note: sports, nothing to protect; siblings with one surname; recruiter fees

By [[K p7 name|Cody Prather]]

CHEYENNE — The recruiter came for the girl and left with the brother.

[[K p4 name|Kestrel Iron Cloud]], 17, put up 31 points Tuesday against Rawlins with a man from a Division II college in the third row. But it was [[K p5 name|Rain]], 16, sent in for the boys' second game with a bandaged thumb, whom [[K p1 name|Skip Dunleavy]] was seen talking to by the popcorn.

"I only asked him what he eats," said [[K p1 name|Dunleavy]], whose college may not, by rule, pay for so much as a hot dog.

Their coach, [[K p2 name|Marla Iron Cloud]], is also their mother, which she says is a conflict only at dinner. [[K p3 name|Athletic Director Will Tanaka]] said that a camp in Denver had offered to take both children "for an appointment fee." He told it to get lost.

Teammate [[K p6 name|Chelsea Barlow]], 17, added nine points and four fouls. A girl can hurt the other team in a way no one should be hurt, [[K p2 name|Coach Iron Cloud]] said of the fouls, and told her so on the bench.

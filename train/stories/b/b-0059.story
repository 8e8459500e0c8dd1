id: b-0059
genre: news
where: GB-ENG
published: 2008-02-07
title: Father and son both guilty in Barnholt abuse case
person p1: role=victim age=7 protected=yes why=sexual-offence-victim
person p2: role=convicted,relative age=61 protected=decide why=identifies-protected
person p3: role=convicted,relative age=33 protected=decide why=identifies-protected
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=relative age=- protected=yes why=identifies-protected
screen: none
note: relation told (niece and granddaughter) alongside names of the accused: names and relations D; fostered address

A grandfather and his son were yesterday found guilty of sexually abusing [[D p2 relation|the older man's granddaughter]] from the age of seven.

[[D p2 name|Roland Eric Tunnicliffe]], 61, and [[D p3 name|Shane Tunnicliffe]], 33, of [[W p1 address|Wharf Cottages, Barnholt]], blamed one another. Jurors at Castleby Crown Court, who were out for nine hours, took the view that both were right.

The girl, who is now ten, was cross-examined for 25 minutes by each defence counsel with a cartoon sticker on the screen because, Judge [[K p4 name|Quentin Laithwaite]] said, she should have one thing to look at that was not a barrister.

She had told [[D p3 relation|her uncle]]'s girlfriend, who told no one. Then she told a dinner lady.

"It was the dinner lady who did what each professional adult had failed to do for two years: she rang," said DS [[K p5 name|Nadia Kowalczuk]].

[[D p2 name|Roland Tunnicliffe]] shouted "[[W p1 name|Beth]], tell them" as the verdict was returned. The child wasn't there. Her mother, [[W p6 name|Donna]], was.

The two will be sentenced on 3 March. The girl has moved to foster carers in [[W p1 place|Whitby Sands]] and has, the court heard, a hamster.

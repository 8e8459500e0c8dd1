id: f-0041
genre: social
where: US-SC
published: 2012-09-03
title: (status, shared 341 times)
person p1: role=author,victim age=13 protected=no why=consented
person p2: role=accused age=- protected=decide why=adult-accused
person p3: role=author age=- protected=no why=author
person p4: role=victim age=- protected=yes why=sexual-offence-victim
person p5: role=author age=- protected=no why=author
screen: none
note: an adult signs her own account; the man she names is neither charged nor sued; a commenter names another woman as a victim

[[K p1 name|Danielle Pinckney Ravenel]]
September 3 at 5:15 AM · Public

I'm 31 years old and I have been scared of a choir robe since I was thirteen.

I am putting my whole name on this because he's about to get a street named after him, and I'm not going to drive down it. Deacon [[D p2 name|Harold Simmons Wragg]] molested me in [[D p2 place|the robing room at Mt. Olivet on Folly Bend]], most Wednesdays, in the fall of 1994. I told my aunt. She bought me a coat. I told a detective in 2006 and he said I'd waited too long to be upset.

He has never been arrested. He'll say I am lying or that I am sick. I've been sick. I got well to write this.

The council votes Tuesday. I'll be in the front row, in the coat.

Like · Comment · Share

[[K p3 name|Thomasina Gaillard]]: I stand with you. I always wondered why you quit.

[[K p5 name|Ernest Wragg]]: My father is 80 and on oxygen. You people are ghouls. See you in court.

[[K p3 name|Thomasina Gaillard]]: [[K p5 name|Ernest]] go ask [[W p4 relation|your cousin]] [[W p4 name|Renee]] why she don't come home for Christmas. He did the same to her, she told me in nursing school.

[[K p5 name|Ernest Wragg]]: ...

[[K p1 name|Danielle Pinckney Ravenel]]: [[K p3 name|Thomasina]] please don't. She gets to pick. Take that down. I mean it kindly

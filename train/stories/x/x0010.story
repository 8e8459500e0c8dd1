id: x0010
genre: news
where: GB-ENG
published: 2011-11-24
title: Stepdad jailed for shaking toddler
person p1: role=victim age=2 protected=yes why=minor-victim
person p2: role=convicted,relative age=26 protected=decide why=identifies-protected
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=relative age=- protected=yes why=identifies-protected
note: court order; stepfather D; the mother's name leaks by a shout from the gallery

A man who shook his partner's little boy because he wouldn't stop crying during the football was sent to prison for six years at Grimsby Crown Court on Tuesday.

[[D p2 name|Lee Garside]], 26, a fork-lift driver, was found guilty in October of causing grievous bodily harm. The child, then two, can't be named by order of the court. He now wears [[W p1 body|a purple splint on his right leg]] and goes to the seaside nursery where, said [[K p3 name|Judge Honor Beckwith]], "he is learning to stand for a second time."

As [[D p2 name|Garside]] was led down a woman cried from the gallery, "Look at him, [[W p5 name|Kelly]], he's laughing!" He was not, said [[K p4 name|Mark Purslow]], defending. He was weeping.

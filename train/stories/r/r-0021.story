id: r-0021
genre: news
where: US-AZ
published: 2012-02-17
title: Phoenix sting: 14 men charged
person p1: role=accused age=45 protected=no why=adult-accused
person p2: role=accused age=38 protected=no why=adult-accused
person p3: role=accused age=29 protected=no why=adult-accused
person p4: role=official age=- protected=no why=official
person p5: role=expert age=- protected=no why=adult-bystander
person p6: role=bystander age=- protected=no why=adult-bystander
screen p1: none
note: buyers in a sting with a decoy; no victim

Fourteen men who answered an ad placed by detectives were arrested at an apartment over two nights, police said Thursday.

There was no girl. The "16-year-old" of the text messages was Det. [[K p4 name|Ruben Escalante]].

Those charged with attempted child prostitution include [[K p1 name|Kevin Stroud]], 45, of [[K p1 address|7719 West Dahlia Drive]], a pool contractor; [[K p2 name|Nikhil Bhatt]], 38; and [[K p3 name|Tyler Osgood]], 29, who brought a pizza.

[[K p1 name|Stroud]]'s lawyer, [[K p5 name|Jerome Fitch]], said his client had thought it was a joke.

"They walked past my kitchen window all evening, one after another," said [[K p6 name|Gladys Ironhawk]], who lives below. [[K p2 name|Bhatt]] and [[K p3 name|Osgood]] posted bond.

id: r-0011
genre: news
where: US-NV
published: 2018-05-03
title: Reno man paid girl's fine, then sent her back out, police say
person p1: role=victim,accused age=17 protected=yes why=trafficking-victim
person p2: role=accused age=36 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
screen p1: sex-trafficking-minor misidentified=yes

Three times since Christmas, [[W p1 name|Hope Castellano]] was picked up on Fourth Street. Three times [[K p2 name|Ivan Drobny]] paid the fine.

A detective now says [[K p2 name|Drobny]], 36, was not being kind. [[W p1 name|Castellano]], 17, had to earn it back from customers, plus his nightly "rent," according to an affidavit by Det. [[K p3 name|Stacy Burkholder]].

[[W p1 name|Hope]] remains charged with solicitation and trespass. Judge [[K p4 name|Raymond Yee]] declined Tuesday to release her, saying he hoped a locked bed would do her good.

Pawnbroker [[K p5 name|Ozzie Lindqvist]] said she came in to sell a class ring from [[W p1 school|Sparks Valley High]]. "I gave her forty and told her to go home," he said.

Her docket number is [[W p1 id|RJC-18-0927]].

id: r-0046
genre: news
where: US-CT
published: 2021-03-25
title: Stripped of name, but not of record
person p1: role=victim,convicted age=24 protected=yes why=trafficking-victim
person p2: role=convicted age=40 protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=expert age=- protected=no why=adult-bystander
person p5: role=bystander age=- protected=no why=adult-bystander
screen p1: sex-trafficking-adult misidentified=yes

The pardons board voted 4-1 on Wednesday to erase eleven prostitution convictions of a Hartford woman.

All of them date from when [[K p2 name|Reggie Fontaine]] ran her. He gave [[W p1 name|Nicole "Nikki" Paquette]] her first heroin at 24 and her daily dose after that, for a nightly $400 from customers. He wrote [[W p1 body|his initials behind her ear]]. [[K p2 name|Fontaine]], 40, is serving 18 years.

"I was a mule with lipstick," [[W p1 name|Paquette]] told the board.

Chairwoman [[K p3 name|Delphine Osei]] said the state owed her an apology. Her lawyer, [[K p4 name|Ted Wasserman]], said he'd frame it.

Her sponsor, [[K p5 name|Gloria M.]], cried in the hall. [[W p1 name|Nikki]]'s new flat is [[W p1 address|on Zion Street above the locksmith]].

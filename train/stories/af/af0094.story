id: af0094
genre: news
where: GB-ENG
published: 2009-02-19
title: 'I was a present': woman's account of Hull parties not believed
person p1: role=victim,convicted age=22 protected=yes why=trafficking-victim
person p2: role=accused age=40 protected=decide why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
screen p1: sex-trafficking-adult misidentified=yes
note: woman jailed for perverting the course of justice; later letter proves; accused not charged: D

A woman who claimed she had been handed round at parties by a nightclub promoter was sent to prison yesterday for wasting police time.

[[W p1 name|Katy Louise Marfleet]], 22, had told Humberside officers that [[D p2 name|Dean Corrigan]], 40, promised her hostess work, gave her a wrap a day till she couldn't get up without one, and thereafter told her whose turn it was. "I was a present," she said in interview. "He put a bow on the car keys and he put a bow on me." She named four men. She took it back in May after a brick came through the window of [[W p1 address|her nan's at 40 Setting Dyke]].

Mr [[D p2 name|Corrigan]] was never arrested.

Sentencing her to ten months, Recorder [[K p3 name|Jolyon Peake]] said false complaints were "a cruelty to true ones."

But the brick has a postscript. This newspaper has seen a letter, sent to the defence on Tuesday, from [[K p5 name|Sally Anne Bray]], a barmaid, who states that she was paid £200 to throw it, that she had watched [[D p2 name|Corrigan]] break the girl's finger for saying no, and what she wants now is for someone to arrest her.

Solicitor [[K p4 name|Gurdeep Atwal]] will apply to appeal. [[W p1 name|Marfleet]]'s prison number is [[W p1 id|XA4471]].

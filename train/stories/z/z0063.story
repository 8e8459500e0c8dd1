id: z0063
genre: email
where: US-CA
published: 2024-05-20
title: Re: Re: Re: [[W p1 address|Unit 6]] noise complaint
person p1: role=victim age=27 protected=yes why=trafficking-victim
person p2: role=author age=- protected=no why=adult-bystander
person p3: role=author age=- protected=no why=adult-bystander
person p4: role=accused age=- protected=decide why=adult-accused
person p5: role=accused age=- protected=decide why=adult-accused
person p6: role=official age=- protected=no why=official
screen p1: labor-trafficking
note: HOA e-mail chain; neighbours suspect domestic servitude; tells facts; not charged -> D

**From:** [[K p2 name|Gordon Yee]]
**To:** Board, [[W p1 address|Terraza Heights]] HOA, San José

[[W p1 address|Unit 6]] again. Vacuum at 4:40 a.m.!!

> **From:** [[K p3 name|Bhavna Desai]]
> [[K p2 name|Gordon]], it's not noise. I spoke with the woman who vacuums. She came in 2022 as a "niece." She isn't one. She sleeps [[W p1 address|under the stairs in 6]]. Mr. [[D p4 name|Lomax]] has her visa papers and told her that if she talked to any of us he'd report her himself and she would lose two years' pay, which she hasn't been given.

>> **From:** [[K p2 name|Gordon Yee]]
>> I did not know any of this. What's her name even

>>> **From:** [[K p3 name|Bhavna Desai]]
>>> She told me [[W p1 name|Pushpa]]. Please don't use it. And not a word to [[D p5 name|Cynthia Lomax]], who is, may I remind you, ON THIS BOARD and gets these.

>>>> **From:** [[K p2 name|Gordon Yee]]
>>>> Oh no

>>>>> **From:** [[K p3 name|Bhavna Desai]]
>>>>> I've called the county line. A [[K p6 name|Deputy Alvarado]] is coming at six. I will wait with her by the mailboxes. Bring a coat, [[K p2 name|Gordon]], she hasn't one.

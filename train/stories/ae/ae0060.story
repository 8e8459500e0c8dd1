id: ae0060
genre: news
where: GB-SCT
published: 2019-03-07
title: Teacher struck off after trial over pupil
person p1: role=convicted age=34 protected=no why=adult-convicted
person p2: role=victim age=15 protected=yes why=sexual-offence-victim
person p3: role=official age=- protected=no why=official
person p4: role=witness age=15 protected=yes why=minor-witness
person p5: role=official age=- protected=no why=official
note: convicted teacher K; school where the pupil attends W; the complainer's hockey number and a friend's name

A chemistry teacher convicted in December of sexual activity with a pupil has been removed from the register.

[[K p1 name|Euan Strachan]], 34, of [[K p1 address|7 Links Crescent]], Portlarrick, is serving three years. He had written to the girl, who was 15, at all hours, and met her on eleven Sundays in the store room of [[W p2 school|Larrick Academy]]. She told the panel, from behind a screen, that she'd believed it to be a secret and had found that it was a crime.

Convener [[K p3 name|Isobel Threipland]] said that he had shown "regret for himself only".

The hearing was held with names withheld, and a transcript went up on the council's site on Friday. At page 9 Mr [[K p1 name|Strachan]] is asked about a text to "[[W p2 alias|Wee Catz]]"; at page 14 about [[W p2 other|the centre-half in the number 5 hockey top]]; at page 20 a classmate is thanked as [[W p4 name|Rhona Sinclair]].

It was taken down on Monday. Council solicitor [[K p5 name|Gavin Bhatti]] apologised.

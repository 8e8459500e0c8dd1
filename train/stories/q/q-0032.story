id: q-0032
genre: news
where: GB-NIR
published: 2010-01-28
title: Belfast GP struck off
person p1: role=victim age=33 protected=yes why=sexual-offence-victim
person p2: role=convicted age=56 protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
screen: none
note: tribunal; patient letter lapses into name; age and village

A Belfast family doctor convicted of indecently assaulting a patient has been struck from the medical register.

[[K p2 name|Dr Alastair Kilpatrick]], 56, examined the woman, known at the hearing as Patient A, without a chaperone in 2008. She was 33 and pregnant.

Counsel [[K p3 name|Rory McAuley]] read out her letter. "I don't blame the girls at reception," it said. "I blame him. Yours, [[W p1 name|Siobhan Devenney]], [[W p1 address|3 Mill Row, Ballynarrow]]."

The chairman, [[K p4 name|Dame Hilary Stroud]], told reporters that the name must not be used.

[[K p2 name|Kilpatrick]] is serving 18 months in Magilligan.

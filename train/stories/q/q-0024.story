id: q-0024
genre: news
where: GB-WLS
published: 2007-06-15
title: Swansea rapist 'stalked victim from nightclub'
person p1: role=victim age=29 protected=no why=consented
person p2: role=convicted age=34 protected=no why=adult-convicted
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
screen: none
note: waived anonymity explicitly

A man who raped a nurse as she walked home has been jailed for nine years.

[[K p1 name|Cerys Bowen]], 29, who has waived her legal right to anonymity, said outside Swansea Crown Court that she hoped other women would come forward.

[[K p2 name|Lee Antony Maddocks]], 34, followed [[K p1 name|Ms Bowen]] from a club in 2006. DNA from a cigarette end matched him.

"[[K p1 name|Cerys Bowen]] has shown more courage than anyone I've met in 22 years' service," said [[K p3 name|DI Huw Penry]].

Judge [[K p4 name|Margaret Lyall]] ordered [[K p2 name|Maddocks]] to sign the sex offenders register for life.

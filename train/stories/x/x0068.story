id: x0068
genre: comments
where: GB-WLS
published: 2016-05-19
title: Comments are closed on this story
person p1: role=victim age=16 protected=yes why=sexual-offence-victim
person p2: role=convicted age=47 protected=no why=adult-convicted
person p3: role=author age=- protected=no why=author
person p4: role=victim age=- protected=no why=consented
note: club of a convicted coach is tied to the victims D; one victim waived, the other outed by a commenter

(Swimming coach [[K p2 name|Gareth Pryce-Morris]], 47, of Barry, was jailed for seven years on Tuesday for offences against two girls at [[D p2 employer|Whitmore Bay Swimming Club]]. One, [[K p4 name|Cerys Landeg]], now 30, has waived her right to anonymity. The other has not.)

TaffTorpedo: fair play to [[K p4 name|Cerys]]. took some guts

barrybabe: I swam with both. The other one is [[W p1 other|the backstroker]], [[W p1 initials|R.D.]], she's a vet now in [[W p1 place|Llandow]]. You all know

TaffTorpedo: no we don't, and it's a crime to say so

barrybabe: freedom of speech

notoriousDAI: 5 grand fine more like. She was 16 and he told her he'd pick her for the Commonwealths

TaffTorpedo: [[K p2 name|Pryce]] picked my sister. makes u think

EDITOR ([[K p3 name|Huw Bassett]]): Closing this. The police have been given the log. To the second woman: we're sorry it took us 14 minutes.

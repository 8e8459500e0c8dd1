id: k-0070
genre: news
where: NZ
published: 2017-05-12
title: Dunedin rugby club gets its scrum machine back
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=convicted age=24 protected=no why=adult-convicted
person p3: role=convicted age=25 protected=no why=adult-convicted
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
note: theft, adults; nothing to protect

The scrum machine is home, a little rusted, and it'll be asked no questions.

Green Island's two-tonne sled vanished after training on Anzac Day. Yesterday [[K p2 name|Hamish Aitken]], 24, and [[K p3 name|Tevita Fifita]], 25, both former Kaikorai props, admitted its unlawful taking in the Dunedin District Court.

Community Magistrate [[K p4 name|Rewi Paku]] was told that they'd towed it to Brighton beach at the end of a stag do and that the groom had tried to propose to it.

"Did it accept?" the magistrate asked.

[[K p3 name|Fifita]]'s counsel, [[K p5 name|Sarah Ng-Whittaker]], said that the matter was resolved by the tide.

They will pay $1,400 for rust and do 60 hours' work each. Green Island president [[K p1 name|Lindsay Tohill]] suggests they do it pushing.

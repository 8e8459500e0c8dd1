id: k-0034
genre: email
where: US-OR
published: 2015-10-14
title: Subject: Re: Re: tomorrow's story — name??
person p1: role=victim age=16 protected=yes why=sexual-offence-victim
person p2: role=accused age=44 protected=no why=adult-accused
person p3: role=author age=- protected=no why=author
person p4: role=author age=- protected=no why=author
person p5: role=relative age=- protected=yes why=identifies-protected
screen p1: none
note: newsroom e-mail; a reporter sends the police report with the girl's full identification; the coach's team ties to her

From: [[K p3 name|Hal Brandvold]]
To: [[K p4 name|Nicolette Suarez]]

[[K p4 name|Nic]], I've got the affidavit on the swim coach ([[K p2 name|Randall Thayer]], 44, two counts sex abuse 2). It's unsealed by mistake, I think. Girl is [[W p1 name|Maddison Trask]], 16, [[W p1 birthdate|8-8-99]], lives with her aunt [[W p5 name|Corinne Trask]] at [[W p1 address|90 Jetty Lane]]. We don't use that, right? But the clerk gave it to me.

— H

> Right. We don't. Not the aunt, not the lane, not "the backstroker." There's [[W p1 other|one girl who swims 200 back]] for [[W p1 school|the Clatsop Bay Otters]] and everybody knows it.
>
> Charge, his name, his age, the judge. Say "a teenage girl". Call the clerk and tell her. Then shred it, [[K p3 name|Hal]]. I mean it.
> [[K p4 name|Nic]]

id: ad0005
genre: email
where: NG
published: 2018-11-06
title: Fwd: Fwd: Re: that madam at [[W p1 address|Number 9]]
person p1: role=victim age=19 protected=yes why=trafficking-victim
person p2: role=accused age=- protected=decide why=adult-accused
person p3: role=author age=- protected=no why=author
person p4: role=author age=- protected=no why=author
screen p1: sex-trafficking-adult
note: estate residents' chain; private accusation of the madam only (D); oath, debt; the girl and her home village told

From: [[K p3 name|Engr. Sunny Obaseki]]
To: Residents' Exco
Subject: Fwd: Fwd: Re: that madam at [[W p1 address|Number 9]]

See below. I am forwarding as received. Are we going to sit and look?

> From: [[K p4 name|Mrs. Bisi Alakija]]
> My cook has been speaking to the girl over the fence while hanging clothes. Her name is [[W p1 name|Osarugue]], they call her [[W p1 alias|Joy]]. She is from [[W p1 address|Ugbiyoko village]], nineteen. Somebody told her mother there was a salon job for her here in Lagos. A native doctor took her hair and nails in a bag. On the first night she was told she owed one million two, and that men would be coming by ten o'clock every night till it is finished. If she runs, the bag will "find" her mother.
>
> The owner of that house is Madam [[D p2 name|Patience Uwaifo]] and she greets us in church!

> > From: [[K p3 name|Sunny Obaseki]]
> > Which girl, the one with [[W p1 body|the burn on her left wrist]]? I have seen her at the borehole.

Reply: Yes. That one. I have called NAPTIP myself. Nobody should warn [[D p2 name|Patience]]. [[K p4 name|Bisi]]

id: ad0060
genre: comments
where: GB-ENG
published: 2007-03-16
title: Message board: village hall, scout leader
person p1: role=victim age=12 protected=yes why=sexual-offence-victim
person p2: role=convicted age=23 protected=no why=adult-convicted
person p3: role=victim age=10 protected=no why=consented
person p4: role=official age=- protected=no why=official
note: one survivor waives anonymity in text, as an adult; another is outed by him in anger

Posted by **[[K p3 name|Martin Selby]]** 21:14
I'm 43. In 1974 when I was ten [[K p2 name|Roy Ashdown]] did things to me in the kit store that I've not told my wife till this week. He was 23 then. He's 56 now, and yesterday he got nine years. You can print my name. I WANT it printed. Judge [[K p4 name|Penelope Cray]] said I could waive, and I waive.

Posted by **fenlander** 21:40
God bless you [[K p3 name|Martin]].

Posted by **Jan W** 21:52
He was in our house every Christmas.

Posted by **[[K p3 name|Martin Selby]]** 22:31
There was another lad, 12, and I'll be honest I'm angry he wouldn't stand up with me. He's a big man now, [[W p1 employer|runs the boatyard]], wears [[W p1 other|the mayor's chain]].

Posted by **fenlander** 22:36
You mean [[W p1 name|Clive Purkiss]]?

Posted by **[[K p3 name|Martin Selby]]** 22:58
I shouldn't have put that. It's his to tell. I've had a drink. Somebody take it off, I don't know how to

Posted by **Webmaster** 23:20
Removed from view; the archive may lag.

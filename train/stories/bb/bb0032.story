id: bb0032
genre: email
where: US-MA
published: 2025-02-14
title: Re: Re: identification question before Sunday's feature
person p1: role=victim,accused age=- protected=yes why=trafficking-victim
person p2: role=victim age=17 protected=yes why=trafficking-victim
person p3: role=accused age=47 protected=no why=adult-accused
person p4: role=accused,convicted age=15 protected=decide why=charged-as-adult
person p5: role=accused age=- protected=decide why=adult-accused
person p6: role=author age=- protected=no why=author
person p7: role=author age=- protected=no why=author
person p8: role=expert,victim age=14 protected=decide why=consented
person p9: role=official age=- protected=no why=official
screen p1: sex-trafficking-adult misidentified=yes
screen p2: sex-trafficking-minor
screen p8: sex-trafficking-minor misidentified=yes
note: Haitian woman written of as "the madam"; a recruiter who was tried as an adult at fifteen long ago; lawyer client accused by one source only; adult survivor by her own wish

To: [[K p7 name|Colm Driscoll]]
From: [[K p6 name|Ngozi Whitcomb]]
10:02 AM

[[K p7 name|Colm]], happy Valentine's. Three who-can-we-names.

ONE. The woman our own paper called "the Brockton madam" in 2022, photo and all. Assistant AG [[K p9 name|Teodora Vasquez-Lind]] has moved to drop everything. It turns out she kept the door because [[K p3 name|Renaud Delorme]], 47, had scalded her and said her sisters in Jacmel would be next; he sold her before he let her answer phones. I think that we owe [[W p1 name|Mirlande]] a burial of that story. The slug still reads [[W p1 url|/2022/05/mirlande-toussaint-brockton-madam]].

TWO. The teen. She turned eighteen on Tuesday; she was seventeen in the apartment.

THREE. Below.
N.

—
To: [[K p6 name|Ngozi Whitcomb]]
From: [[K p7 name|Colm Driscoll]]
10:40

ONE: no name, ever again, and I'll have the library pull it. Does she still work at [[W p1 employer|the laundry of St. Brendan's]]? You wrote "[[W p1 other|alto in the Creole choir at 11]]". Cut. [[W p1 id|2283CR00519]] is hers as well, it isn't [[K p3 name|Delorme]]'s (his ends 520, [[K p3 id|2283CR00520]]).

TWO: turning eighteen changes nothing. I see "[[W p2 name|Sokha]], who paints sneakers" and then [[W p2 alias|@sokha.kicks]]. Neither.

What is three?

—
From: [[K p6 name|Ngozi Whitcomb]]
11:15

THREE is really two men. [[D p4 name|Darius Peay]], who did the recruiting, is in the 2003 clips: he was tried as an adult at fifteen for a stabbing. Served till 21. Do we dig that up? [[D p4 name|Peay]]'s not wanted for anything now beyond what he told the grand jury.

And an attorney, [[D p5 name|Bradley Thorndike]]. One source says he was a "regular". No charge, no suit, and [[D p5 name|Thorndike]] hangs up.

—
From: [[K p7 name|Colm Driscoll]]
11:31

Leave [[D p5 name|Thorndike]] out till there's more than one mouth. On [[D p4 name|Peay]], let's sit down.

Who's the survivor quoted with a full name?

—
From: [[K p6 name|Ngozi]]
11:36

[[D p8 name|Kerry-Ann Doyle]], who runs Second Key. "I was fourteen, in Southie, and they wrote 'prostitute' on a fourteen-year-old. I'm fifty and you can print me." She signed a release, and [[D p8 name|Kerry-Ann]]'s cell is [[D p8 phone|617-555-0188]] if you want to hear it.

[[K p9 name|Vasquez-Lind]] begs us on the girl's new address; the PI report had it, [[W p2 place|second floor, 31 Pawtucket Court]], and "[[W p2 name|S. Chhim]]" on the mailbox. I've shredded it.

Photo desk just sent me [[W p2 photo|chhim_sokha_mural_lowell.tif]]. I've answered in capitals.

—
From: [[K p7 name|Colm Driscoll]]
11:40

Good. "[[W p1 name|Toussaint]]" is still in your second cutline. [[K p7 phone|617-555-0101]] if it won't come out.

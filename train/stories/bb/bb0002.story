id: bb0002
genre: email
where: US-IN
published: 2017-03-09
title: Re: Re: FW: truck stop story - what can we run
person p1: role=victim age=15 protected=yes why=trafficking-victim
person p2: role=accused age=38 protected=decide why=identifies-protected
person p3: role=accused age=27 protected=no why=adult-accused
person p4: role=author age=- protected=no why=author
person p5: role=author age=- protected=no why=author
person p6: role=official age=- protected=no why=official
person p7: role=accused age=- protected=decide why=adult-accused
person p8: role=witness age=13 protected=yes why=identifies-protected
person p9: role=expert age=- protected=no why=adult-bystander
screen p1: sex-trafficking-minor
screen p3: none
note: editor and reporter thread; mother charged with offering her daughter; younger brother named; customer accused by a waitress only

From: [[K p4 name|Gwen Pawlak]] <[[K p4 email|gpawlak@cassburgcourier.example]]>
To: [[K p5 name|Denny Truett]]
Thurs 9 March 2017, 4:12 pm

[[K p5 name|Denny]], I've got the probable cause affidavit from [[K p6 name|Det. Marisol Kemper]] and it's bad. Short version: the mother, [[D p2 name|Lorna Stillwagon]], 38, and the boyfriend, [[K p3 name|Rick Oberle]], 27, drove the girl out to the lot behind the Flying Eagle plaza on I-69 Friday nights, and men paid [[K p3 name|Oberle]] to climb in the back of the [[K p3 vehicle|white Econoline, plate 482 QPD]]. It bought their pills. The kid is fifteen.

[[K p6 name|Kemper]] blacked out the name on page 1 and forgot it on page 6. It's [[W p1 name|Summer Stillwagon]]. I coach her. She's [[W p1 other|the only left-handed pitcher]] on the [[W p1 school|Cassburg JV]] and I didn't see it.

G.

----
From: [[K p5 name|Denny Truett]]
4:31 pm

Breathe. Charges on the two adults we run. Question is whether we say "mother". If we name [[D p2 name|Lorna]] and say mother, the girl's done. If we name her and don't say it, every person on [[W p1 address|Hickory Grove Road]] works it out. I lean to "a woman and a man". Let me ask [[K p9 name|Prof. Anand Iyer]] at the journalism school, he wrote the book on this.

And the brother? Is he in the affidavit? D.

----
From: [[K p4 name|Gwen Pawlak]]
4:44 pm

He's the one who told. [[W p8 name|Bodie]], he is 13, went to the bus driver on [[W p8 other|Bus 22]] and said they're selling my sister. [[W p8 name|Bodie Stillwagon]] is at an aunt's now, [[W p8 address|the trailer by the Wabash levee]], with [[W p8 other|his one-eyed beagle]]. [[W p1 name|Summer]] is at [[W p1 place|Maple Lane House in Kokomo]], which I only know because the caseworker copied me by accident, with her case number too ([[W p1 id|DCS 0317-8851]]).

Other thing. The night waitress says one of the men was [[D p7 name|Coach Phil Haverstick]], from the bank. She saw "a man built like him". Nobody's arrested him, he isn't in the affidavit.

----
From: [[K p5 name|Denny Truett]]
5:02 pm

[[D p7 name|Haverstick]] stays out unless there's a charge. Built like him is half the county.

[[K p9 name|Iyer]] rang back: no school, no softball, no van behind the feed mill, no brother. He says the little things get them, not the name.

Please rename the picture before it goes to the desk. You sent me [[W p1 photo|stillwagon_summer_jv.jpg]].

----
From: [[K p4 name|Gwen Pawlak]]
5:09 pm

Renamed. Draft lede: "A Cassburg woman and her boyfriend, [[K p3 name|Richard Oberle]], were charged Wednesday ..." Bail on him is $60,000 cash, cause no. [[K p3 id|27D02-1703-F3-000014]]. First hearing before the magistrate Monday.

One more: [[W p1 name|Summer]]'s own words, from page 9: "Mom said it's only till the first of the month." Do we quote?

----
From: [[K p5 name|Denny]]
5:11 pm

We quote. Without "Mom". And take the [[W p1 alias|sumstill02]] handle out of the cutline, for pity's sake.

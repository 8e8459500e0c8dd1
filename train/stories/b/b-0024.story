id: b-0024
genre: email
where: CA
published: 2014-09-24
title: Re: Re: Northern Light youth docket — what can we say
person p1: role=accused,victim age=17 protected=yes why=trafficking-victim
person p2: role=author age=- protected=no why=author
person p3: role=author age=- protected=no why=author
person p4: role=accused age=29 protected=no why=adult-accused
person p5: role=relative age=- protected=yes why=identifies-protected
person p6: role=official age=- protected=no why=official
screen: sex-trafficking-minor misidentified=yes
note: girl charged with recruiting another; she was sold herself; the stringer sends everything incl. street name and reserve

From: [[K p2 name|Gord Halvorsen]]
To: [[K p3 name|Priya Raghunathan]] (night desk)
Sent: September 24, 2014 9:47 PM

Hi [[K p3 name|Priya]], stuff from the docket in Kettle Rapids. Y.C. is [[W p1 name|Cheyenne Moosewah]], 17, from [[W p1 place|Stone Narrows First Nation]]. Charged w/ procuring a person under 18 (brought a girl of 15 to the motel) and living on avails. Crown wants to go for an adult sentence so I figure the name's fair game?

The guy they were with, [[K p4 name|Tyrell Osbourne]], 29, is from Winnipeg and he's in custody in connection w/ same. Court heard he'd had her on Backpage since she was 15 as "[[W p1 alias|Snow Bunny Chey]]". She got the choice of finding him another girl or doing double.

I talked to her auntie [[W p5 name|Verna]] out front. Wouldn't say much, just "look at the dates".

[[K p2 name|Gord]]

———
From: [[K p3 name|Priya Raghunathan]]
Sent: 10:02 PM

[[K p2 name|Gord]]. No. Adult sentence sought is not adult sentence imposed, so the YCJA ban stands. And even if it did not: count. If he was selling her at 15 then she is a complainant too. There'll be a 486.4 on that.

Defence is who?

———
From: [[K p2 name|Gord Halvorsen]]
Sent: 10:10 PM

Duty counsel. [[K p6 name|Esther Flett]]. She said the same as you, only louder.

Too late for the tweet I'm afraid, deleted it just now. I'd put "[[W p1 name|C. Moosewah]], [[W p1 initials|CM]] for short" and the sketch.

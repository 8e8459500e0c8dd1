id: j-0006
genre: email
where: US-MA
published: 2009-11-17
title: Re: Re: slot for Brockton nightwalker story?
person p1: role=victim,accused age=- protected=yes why=trafficking-victim
person p2: role=accused age=31 protected=no why=adult-accused
person p3: role=author age=- protected=no why=author
person p4: role=author age=- protected=no why=author
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
screen p1: sex-trafficking-adult misidentified=yes
note: newsroom e-mail; names, docket and a photo file; Cape Verdean name; common nightwalker is the old Massachusetts charge

From: [[K p3 name|Mulcahy, Deirdre]]
To: [[K p4 name|Sam Okafor]]
Sent: Tue 4:51 PM

[[K p4 name|Sam]],

I can give you 14 inches on B3 but before it goes anywhere near the desk: why are we naming her?

I know she's in the docket. Common nightwalker, third offense, Brockton District, [[W p1 id|0915CR004417]], fine. But go down to your own ninth graf. She met [[K p2 name|Antonio Barros]] at a christening, he took her passport "to photocopy it for the job," and the job turned out to be his cousin's apartment on North Main with a lock on the outside. She says he burned her school papers in the sink. You've got Officer [[K p5 name|Kathleen Twomey]] saying she had the bruises to go with it. That's not a prostitute with a sad story, that's a witness in somebody's trafficking case that hasn't been filed yet.

So: no [[W p1 name|Edna Lopes Tavares]]. No "Ms. [[W p1 name|Tavares]]." No [[W p1 address|Ames Street]]. The hair place ([[W p1 employer|Dona Bia's]]) goes too, there's one chair in it. And kill the mug. I saw it in the basket as [[W p1 photo|tavares_edna_111609.jpg]] and the web people pull names straight off the slug.

[[K p2 name|Barros]], 31, stays in. He's charged with assault and battery, he was arraigned before [[K p6 name|Judge Lenihan]], he's an adult.

I'd rather lead with the passport.

D.

> From: [[K p4 name|Sam Okafor]]
> [[K p3 name|Deirdre]], [[W p1 name|Edna]] signed a release? Sort of. I mean she
> nodded. Her English isn't great and [[K p2 name|Barros]]' mother
> was in the hallway.

id: v0092
genre: email
where: US-TX
published: 2023-01-20
title: RE: RE: roster typo + the hospital call
person p1: role=victim,accused age=18 protected=yes why=trafficking-victim
person p2: role=accused age=45 protected=no why=adult-accused
person p3: role=author age=- protected=no why=author
person p4: role=official age=- protected=no why=official
person p5: role=expert age=- protected=no why=adult-bystander
screen: sex-trafficking-adult misidentified=yes
note: jail clerk to newspaper intern, OCR/typo variants of the name, inmate number, birth date MM/DD

From: [[K p3 name|Janelle Stumpf]], Records
To: newsroom intern
Sent: Fri 1/20/2023 4:52 PM

Hey hon. The one you asked about is [[W p1 name|ORELLANA, KEYLA]] not [[W p1 name|ORRELANA]], I've fixed the web. SPN [[W p1 id|03118827]], [[W p1 birthdate|11/02/04]], still in on the promotion of prostitution from the Katy Freeway motel. Yes they have her as the "manager." She's 18.

Off the record, or however you do it. She went out to Ben Taub last night because a stitch opened. Capt. [[K p4 name|Lionel Vickers]] asked her straight how a manager gets stitches and she told him. It was [[K p2 name|Osman Cáceres]] (45, he's in 7-C) — he had her run the front desk for the other girls *after* she got too sick from a beating to go with the men herself. He said it was that or her grandma's house burns.

So I wouldn't put "madam" in the paper if it was me. It's not me.

Her PD is [[K p5 name|Thessaly Brandt]], ask her. And [[W p1 name|Keyla]] gets one call, she used it on the vet, she has [[W p1 other|a three-legged cat boarded in Pasadena]].

[[K p3 initials|jls]]

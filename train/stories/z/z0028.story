id: z0028
genre: email
where: US-OR
published: 2010-09-30
title: Re: Re: housing for M.
person p1: role=victim age=24 protected=yes why=trafficking-victim
person p2: role=author age=- protected=no why=adult-bystander
person p3: role=author age=- protected=no why=adult-bystander
person p4: role=accused age=- protected=no why=adult-accused
person p5: role=relative age=3 protected=yes why=identifies-protected
screen p1: sex-trafficking-adult
note: NGO chain; initial is used instead of name, then full name, plate and child

From: [[K p2 name|Lucy Haverstock]]
To: [[K p3 name|Sione Tau]]
Date: Thu, 30 Sep 2010

[[K p3 name|Sione]] — can your shelter take M. tonight? Portland is full. She's 24, one small boy. For about five months [[K p4 name|Kip Strand]] had her "dancing off" an advance he swore was twelve thousand dollars, at private parties from here to Astoria. If a night came in short he didn't feed the boy. She left while he was at the dentist.

L.

> [[K p3 name|Sione Tau]] wrote:
> Yes to both. [[W p1 address|Gresham house]], back door. What is she driving? [[K p4 name|Strand]] has friends who look.

>> [[K p2 name|Lucy]] wrote:
>> [[W p1 vehicle|Green Saturn, one white door, plate 551 0KH]]. I've told her to leave it at [[W p1 address|the old Fabric Depot lot]] and walk. The boy's [[W p5 name|Augie]], he's 3 and will want your keys.

>>> [[K p3 name|Sione]] wrote:
>>> He can have them. What name should I put on the bed list? The county will ask.

>>>> [[K p2 name|Lucy]] wrote:
>>>> Legal is [[W p1 name|Marguerite Solberg-Dunn]]. Please not on the whiteboard this time.

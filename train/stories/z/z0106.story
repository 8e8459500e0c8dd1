id: z0106
genre: email
where: US-TX
published: 2013-06-03
title: Re: Re: Re: Re: the Dilley girls
person p1: role=victim,accused age=17 protected=yes why=trafficking-victim
person p2: role=victim age=16 protected=yes why=trafficking-victim
person p3: role=author age=- protected=no why=adult-bystander
person p4: role=author age=- protected=no why=adult-bystander
person p5: role=author age=- protected=no why=official
person p6: role=accused age=- protected=no why=adult-accused
person p7: role=relative age=- protected=yes why=identifies-protected
screen p1: sex-trafficking-minor misidentified=yes
screen p2: sex-trafficking-minor
note: long e-mail chain bottom-up with teacher, pastor, juvenile officer; two girls told apart; one charged, one missing

From: [[K p5 name|Roxann Treviño]], Juvenile Probation, San Antonio
To: [[K p3 name|Pastor Gil Amador]]; [[K p4 name|Hilary Stokes]]
Mon, Jun 3, 2013, 8:02 AM

I can speak about neither of them by name and I'd be grateful if you'd both stop. Generally: a person of 17 who's booked as an adult for prostitution under our silly law is not mine until a judge says so. I am trying to get a judge to say so.

> From: [[K p3 name|Gil Amador]]
> Ms. [[K p5 name|Treviño]], then let me say it. [[W p1 name|Analisa]] did not "solicit." She was fetched from our youth lock-in by [[K p6 name|Hector Quiñones]], who told her she'd be waiting tables for oil people. He told the oil people something else. He let her keep the tips!! She says *tips*. It makes me want to lie down.

>> From: [[K p4 name|Hilary Stokes]]
>> And the other one? I taught the two of them. Same lunch table. [[W p2 name|Kayleigh]] was a year younger, she is [[W p2 other|the one who won state in poetry]]. [[K p6 name|Mr. Quiñones]] had her in a different truck. She called me on the 28th from somebody's phone and said there were eight men that day and could I water her plant.

>>> From: [[K p3 name|Gil Amador]]
>>> Her mother, [[W p7 name|Deb Lutz]], believes she's at camp.

>>>> From: [[K p4 name|Hilary Stokes]]
>>>> I've told [[W p7 name|Deb]]. I went in person. I have the plant. If the sheriff wants the number, it's [[W p2 phone|830-555-0148]].

>>>>> From: [[K p5 name|Roxann Treviño]]
>>>>> He does. Now please, both of you, delete this, and not only from "Sent." Booking no. [[W p1 id|2013-118802]] is all I needed.

id: z0008
genre: email
where: US-NY
published: 2020-02-03
title: FW: FW: Re: intake Thursday
person p1: role=victim,accused age=19 protected=yes why=trafficking-victim
person p2: role=official age=- protected=no why=official
person p3: role=official age=- protected=no why=official
person p4: role=accused age=- protected=no why=adult-accused
person p5: role=victim age=20 protected=yes why=trafficking-victim
screen p1: sex-trafficking-adult misidentified=yes
screen p5: sex-trafficking-adult
note: email chain between a legal aid lawyer and prosecutor; name in file attachment and docket

From: [[K p2 name|Priya Raghunathan]]
To: [[K p3 name|ADA Colin Farrelly]]
Sent: Mon 2/3/2020 9:12 AM

[[K p3 name|Colin]], I'm asking for a dismissal, not an adjournment. She is charged with promoting because she answered the phone. She answered it because [[K p4 name|Jermaine "Ghost" Askew]] stood over her with an iron. Two women in that Jamaica apartment say so. See attached, [[W p1 photo|Oyelaran_intake_0130.pdf]]. — P.

> From: [[K p3 name|Colin Farrelly]]
> [[K p2 name|Priya]], which docket? I have six off that raid.

>> From: [[K p2 name|Priya Raghunathan]]
>> [[W p1 id|CR-004417-20QN]]. The 19-year-old. Ms. [[W p1 name|Oyelaran]]. The other, [[W p5 name|Denisse]], 20, isn't charged, thank God, she was in the bathtub with the door locked by your own officers' account.

>>> From: [[K p3 name|Colin Farrelly]]
>>> If [[W p5 name|Denisse]] will testify that [[K p4 name|Askew]] collected from both of them and hit them for short nights, I can take it upstairs. Where is she staying?

>>>> From: [[K p2 name|Priya Raghunathan]]
>>>> Not by email. And please stop cc'ing the precinct. [[W p1 name|Folake]]'s mother reads the arrest page every morning.

id: j-0033
genre: email
where: US-IN
published: 2019-02-26
title: FW: please take me off the internet
person p1: role=victim,accused,author age=17 protected=yes why=trafficking-victim
person p2: role=author age=- protected=no why=author
person p3: role=author age=- protected=no why=author
person p4: role=convicted age=- protected=no why=adult-convicted
person p5: role=official age=- protected=no why=official
screen p1: sex-trafficking-minor misidentified=yes
note: takedown request forwarded inside a newsroom; she signs, but a letter to the editor desk not for print; old and new surname, employer, link

From: [[K p2 name|Kowalczyk, Dan]] (web)
To: [[K p3 name|Ida Mae Renfro]] (standards)

[[K p3 name|Ida]], see below. This is the fourth from her. I think that we should do it. It's a 2007 brief of 38 words and it outranks everything she's ever done. [[K p2 name|D.K.]]

> To whoever is in charge now,
>
> My name is [[W p1 name|Jasmine Whitcomb]]. In your paper it's [[W p1 name|Jasmine Orr]]. If you type [[W p1 name|Orr]] and Gary you get "Four women nabbed in hotel sting" and I'm the second woman. I was seventeen. The other three were his too.
>
> [[K p4 name|DeShawn Kittrell]] got twelve years in federal court in 2011 for what he made us do for money, and I was a government witness. Special Agent [[K p5 name|Maribeth Corso]] told me my record was vacated. It is. I have the paper from the judge, it says "as a victim of human trafficking," cause [[W p1 id|45D03-0706-CM-0155]].
>
> But the paper can't vacate you.
>
> I'm a [[W p1 employer|respiratory therapist at Methodist Northlake]]. A patient's son looked me up from my badge last month. He didn't say a word, he just asked for somebody different.
>
> The link is [[W p1 url|/news/lake/2007/06/14/jasmine-orr-prostitution]] and there's a photo with my chin down.
>
> I'm not mad at who wrote it. I was booked as 21, he gave me the ID.
>
> [[W p1 name|J. Whitcomb]], RRT
> [[W p1 phone|219-555-0122]]

From: [[K p3 name|Ida Mae Renfro]]
Do it now, not Monday. Unpublish, de-index, and check whether the photo is in the archive under "[[W p1 photo|orr_j_mug]]". Then write her, and don't say "per policy."

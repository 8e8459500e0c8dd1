id: ad0037
genre: email
where: GB-ENG
published: 2015-02-03
title: School-gate mailing list: PLEASE READ re the nursery arrest
person p1: role=victim age=- protected=yes why=sexual-offence-victim
person p2: role=accused age=24 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=relative age=- protected=yes why=identifies-protected
note: reply-all outs a toddler by coat, sibling, mother's job; nursery W since the child attends

From: [[K p4 name|Harriet Penhaligon]]
To: yr1-parents@
Subject: Re: Re: PLEASE READ re the nursery arrest

Hello everyone,

Attaching the head's letter (again). To save those of you on phones: [[K p2 name|Kieran Stott]], 24, who covered the two-to-fours at [[W p1 school|Bumblebees in the Scout Hall]] between October and Christmas, was charged on Friday over what he did to one child at nap time. DS [[K p3 name|Funmi Adeyinka]] is the contact for the rest of us, and she's asked that nobody quiz their little ones.

Best,
[[K p4 name|Harriet]]

> Do we know WHICH child? I'd rather know than wonder. P.
>
>> It's the little one with [[W p1 body|the cochlear implant]]. I saw [[W p5 name|Beatriz]] (she's [[W p5 employer|the new practice nurse at Dr Holt's]]) carrying her out on the 19th and I thought, she's not poorly, that's something else.
>>
>>> Oh God, [[W p1 name|Inês]]? She's in the [[W p1 other|Thursday ballet]] with mine.

Can I beg you. That child will be six, and ten, and sixteen, in this town. [[K p4 name|H.]]

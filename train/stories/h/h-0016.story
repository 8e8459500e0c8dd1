id: h-0016
genre: email
where: IE
published: 2017-11-29
title: FW: RE: tonight's bulletin, the Limerick brothel story
person p1: role=victim,accused age=22 protected=yes why=trafficking-victim
person p2: role=author age=- protected=no why=author
person p3: role=author age=- protected=no why=author
person p4: role=official age=- protected=no why=official
person p5: role=accused age=39 protected=no why=adult-accused
person p6: role=victim,accused age=- protected=yes why=trafficking-victim
screen p1: sex-trafficking-adult misidentified=yes
screen p6: sex-trafficking-adult misidentified=yes
note: a radio script in an e-mail; two women convicted of brothel keeping although the story tells of juju oath, debt and beating; PULSE id and advertisement names

From: [[K p2 name|Áine Hartigan]]
To: [[K p3 name|Dara Mac Gabhann]], newsdesk
Re: tonight's bulletin

[[K p3 name|Dara]], here's the 6 o'clock. Will you run an eye over it, I'm not easy about the names. They're on the charge sheet but still.

CUE: Two Nigerian women have been fined for keeping a brothel at an apartment in Limerick city. [[K p2 name|Áine]] reports.

VOICE: [[W p1 name|Blessing Osagiede]], who's 22, and [[W p6 name|Faith Imade]], both with an address at [[W p1 address|14 Sarsfield Mills]], pleaded guilty before Judge [[K p4 name|Maeve Drinan]] at Limerick District Court. Gardaí told the court that they appear on an escort website as "[[W p1 alias|Caribbean Candy]]" and "[[W p6 alias|Kim]]". Condoms, three phones and €1,140 were seized. Each was fined €500.

Their solicitor said that the money was for a man who drives down from Dublin on Sundays. Both had sworn an oath in Benin City over a bag of hair and fingernails, that they'd pay back fifty thousand euro or go mad. Ms [[W p1 name|Osagiede]] had asked in March to stop. Her collarbone was broken and she was back at work within the week. A 39-year-old, [[K p5 name|Felix Aigbe]], was arrested, questioned and released.

The judge said that she'd sympathy but the plea was the plea.

[ends]

PULSE no. for the first girl is [[W p1 id|19-7740235]] in case legal want it. Also the guard told me in the corridor that [[W p1 name|Blessing]] is now [[W p1 place|with the nuns in Corbally]], that's not for air obviously.

[[K p2 initials|Á.]]

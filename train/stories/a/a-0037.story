id: a-0037
genre: email
where: US-GA
published: 2018-09-19
title: RE: RE: intake question
person p1: role=victim age=24 protected=yes why=trafficking-victim
person p2: role=author age=- protected=no why=author
person p3: role=author age=- protected=no why=author
person p4: role=accused age=- protected=decide why=adult-accused
screen: labor-trafficking
note: two advocates write; the employer is accused by a private voice only; the client's A-number and phone

From: [[K p2 name|Odalys Ferrer]]
To: [[K p3 name|Beth Kwan]]
Sent: Wed 9/19/2018 8:06 AM

[[K p3 name|Beth]],

Yes she qualifies I think. [[W p1 name|Ngozi]] came on a J-1 as an au pair at 24. Mrs. [[D p4 name|Tillery]] took the visa papers the first night "to put them in the safe," cut her phone off, and had her clean two other houses on the block. $100 a week and nothing since May. She told her the sheriff is her cousin. She slept in the laundry room.

Her A-number is [[W p1 id|A 555-010-442]] and you can reach her (texts only!!) at [[W p1 phone|770-555-0190]]. Full name on the DS-2019 is [[W p1 name|Ngozi Ifeoma Okwuosa]]. She's staying at [[W p1 place|the Magnolia House in Decatur]] until Friday.

— [[K p2 name|O.]]

From: [[K p3 name|Beth Kwan]]
Sent: Wed 9/19/2018 8:41 AM

Got it. Please don't put the whole name in email again?? I'll open her as 18-T-44. Does Ms. [[W p1 name|Okwuosa]] need an interpreter or is English ok

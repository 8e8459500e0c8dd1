id: af0122
genre: email
where: CA-BC
published: 2012-07-04
title: Strata council minutes, item 6
person p1: role=victim age=27 protected=yes why=trafficking-victim
person p2: role=accused age=44 protected=no why=adult-accused
person p3: role=author age=- protected=no why=author
person p4: role=bystander age=- protected=no why=adult-bystander
screen p1: sex-trafficking-adult
note: condo minutes sent by e-mail; unit; complaint turns out to be the victim's cries

From: [[K p3 name|Harvey Plimpton]], secretary
To: all owners, [[W p1 address|Pacific Terrace]], Richmond

6. Noise, [[W p1 address|unit 1204]]. [[K p4 name|Ms. Leung]] (1104) said the crying had stopped, so the matter could be closed.

The secretary reported why it had stopped. On 22 June the RCMP attended. The lady who'd been in [[W p1 address|1204]] (27) is from Taiwan and had thought she would be a nail technician. The tenant, [[K p2 name|Raymond Szeto]], 44, was charged with human trafficking. He'd told her that her parents would be shown photographs unless she received the "guests" whom several owners have complained of in the elevator. He had the only fob.

[[K p4 name|Ms. Leung]] asked it be noted that she'd only complained of the noise.

The fine for noise ($200) had been addressed to Miss [[W p1 name|Chia-Ling Hsu]], whose name was on the parcel slips. Moved by the secretary that it be cancelled. Carried, one abstention.

7. Bicycles. Again.

id: b-0073
genre: news
where: AU-TAS
published: 2015-02-24
title: Fishing line led detectives to cray thief
person p1: role=convicted age=48 protected=no why=adult-convicted
person p2: role=official age=- protected=no why=official
person p3: role=official age=- protected=no why=official
person p4: role=expert,witness age=- protected=no why=adult-bystander
screen: none
note: nothing to protect; a woman expert called Hope with the word hope

In the hope of a lighter penalty, [[K p1 name|Rowan Tasker Bligh]] brought the magistrate a crayfish. It didn't help.

[[K p1 name|Bligh]], 48, of Southport Lagoon, was fined $22,000 on Monday for taking 61 rock lobster out of pots that belonged to others. Fisheries prosecutor [[K p2 name|Lucia Fenner]] said that he'd been given away by a knot.

Dr [[K p4 name|Hope Kavanagh]], a textile conservator, told the court there's only one man south of the channel who ties a left-handed double becket. "I'd hoped to be wrong," she said, "since he taught me."

Magistrate [[K p3 name|Desmond Ip]] ordered forfeiture of a dinghy. As for the crayfish, it was undersized.

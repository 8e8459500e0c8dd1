id: m-0034
genre: email
where: GB-SCT
published: 2022-05-31
title: Minutes, Residents' Association of Pilrig Mill
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=bystander age=- protected=no why=adult-bystander
person p3: role=official age=- protected=no why=official
person p4: role=accused age=39 protected=no why=adult-accused
person p5: role=victim age=71 protected=no why=adult-victim
note: nothing to protect; flats, doors, bikes, bins

Dear all,

Present: [[K p1 name|Agnieszka Wrona]] (chair, [[K p1 address|flat 2F1]]), [[K p2 name|Hamish Guthrie-Bain]] ([[K p2 address|GF3]]), eleven others, [[K p2 name|Hamish]]'s whippet.

1. Bike theft. As you'll have read, [[K p4 name|Scott Mathieson]], 39, of [[K p4 address|15/8 Calder Grove]], was fined £400 on Friday for having four of our bikes away in [[K p4 vehicle|a Transit, SN09 PKR]]. [[K p5 name|Mr Iqbal Chaudhry]] (71) has his Raleigh back and has bought a chain that could moor a ferry. Crime ref for insurers: [[K p4 id|ED/0521/33]].

2. Community officer PC [[K p3 name|Eilidh Rae]] will do bike marking on the 14th. Contact her on [[K p3 phone|0131 496 0118]] or [[K p3 email|eilidh.rae@pilrigpolice.scot]]. She's at Gayfield, [[K p3 address|Gayfield Square]], not Leith, whatever the poster says.

3. Bins. Discussion was full.

4. The pram in the stair has been claimed.

5. AOB. [[K p2 name|Hamish]] asked that minutes stop calling him "[[K p2 alias|the dog man]]". Carried, 7-5.

Next: 28 June, [[K p1 name|Agnieszka]]'s. Bring a chair.

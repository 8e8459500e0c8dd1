id: x0052
genre: news
where: GB-ENG
published: 2005-07-14
title: Parish council: allotments, dog bins, and the Beacon
person p1: role=official age=- protected=no why=official
person p2: role=official age=- protected=no why=official
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=bystander age=- protected=no why=adult-bystander
note: nothing to protect; surnames that are words

Present: Cllrs [[K p1 name|Mrs Hedge]] (chair), [[K p2 name|Field]], [[K p3 name|Bishop]]; clerk [[K p4 name|Miss Joan Summers]].

Allotments. Plot 9 has been neglected for two summers. Cllr [[K p2 name|Field]] said the holder was a victim of his own optimism. The field beyond it may be offered instead.

Hedge. The hedge on Church Lane has been cut by persons unknown, to a height nobody asked for. [[K p1 name|Mrs Hedge]] requested that her name be kept out of it.

Dog bins. A debt of £112.40 to the contractor was found to be the contractor's debt to us.

The Beacon. Cllr [[K p3 name|Bishop]] told the meeting that the bishop would light it at nine, or if wet the vicar, or if very wet nobody. [[K p5 name|Mr Norman Pike]] offered his tarpaulin for a fee and was thanked.

The chair closed the meeting at 9.40 with a plea for volunteers on the night. [[K p4 name|Miss Summers]] will bring flasks.

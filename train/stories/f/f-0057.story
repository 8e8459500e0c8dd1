id: f-0057
genre: news
where: US-GA
published: 2018-02-14
title: [[K p1 name|'Big Earl' Satterfield]], sheriff for 28 years, never wore a gun to supper
person p1: role=deceased,official age=84 protected=no why=official
person p2: role=relative age=- protected=no why=adult-bystander
person p3: role=relative age=- protected=no why=adult-bystander
person p4: role=bystander age=- protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
person p6: role=author age=- protected=no why=author
person p7: role=bystander age=- protected=no why=adult-bystander
screen: none
note: long obituary of a sheriff; crime told at a distance, with adults only; nothing to protect

HIAWASSEE FORKS — He hired the county's first black deputy in 1969 and its first woman in 1974, and when a delegation came to complain of each, [[K p1 name|Earl Satterfield]] took them for a drive, the long way, and let them talk until they'd run out.

[[K p1 name|Satterfield]], who was sheriff of Tuskwa County from 1965 to 1992, died Sunday at the house where he was born. He was 84.

He stood 6-foot-5 and had a way of coming into a room sideways, to be polite about it. He liked pie, the Atlanta Crackers, long division and his wife, [[K p2 name|Nell]], whom he'd met while arresting her brother. That was [[K p4 name|Cotton Fincher]], now 88, who ran liquor and has never denied it.

"He chased me down the Tallulah road in a '49 Ford that couldn't do but 70," [[K p4 name|Fincher]] said, "and hollered out the window, was my sister seeing anybody."

The one killing in his last term was solved with a piece of that division. A clerk had been robbed and shot in 1988, and the register was off by $41.17. The sheriff worked it on a napkin until he knew what had been bought, in what order, and therefore who would have bought it. [[K p7 name|Marvin Dell Ogle]] confessed over the napkin. He's still at Reidsville. He sent a wreath.

In retirement [[K p1 name|Satterfield]] drove the bookmobile.

Sheriff [[K p5 name|Amanda Crowe-Tran]], whose office still has his chair, said that she'd tried once to have the seat lowered, and that it groaned.

Besides his wife he leaves a daughter, [[K p3 name|Dr. Grace Satterfield Moon]], of Decatur; four grandchildren; and a beagle. Burial is Friday. The family asks that deputies attend in plain clothes, and hungry.

By [[K p6 name|Loyd Echols]]

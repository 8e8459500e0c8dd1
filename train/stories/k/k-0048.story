id: k-0048
genre: news
where: IN-TN
published: 2015-03-11
title: Appeal against life term in quarry murder dismissed
person p1: role=convicted age=48 protected=no why=adult-convicted
person p2: role=convicted age=39 protected=no why=adult-convicted
person p3: role=deceased age=52 protected=no why=deceased
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
note: appeal; nothing to protect; a victim adult

MADURAI: The Madurai Bench of the Madras High Court has dismissed the appeals of two men convicted for the 2009 murder of a stone-quarry accountant in Melur, holding that the chain of circumstances "does not lack even a hook".

A Division Bench of Justices [[K p4 name|S. Thirunavukkarasu]] and [[K p5 name|Lata Hariharan]] upheld life imprisonment imposed on [[K p1 name|P. Chelladurai]], 48, and [[K p2 name|M. Irulappan]], 39, by the Principal Sessions Judge.

The prosecution case was that [[K p3 name|R. Ganapathy]], 52, had found that explosives were billed and not bought. His motorcycle was recovered from a well, with the account book in its seat.

[[K p6 name|Vincent Rajamanickam]], for the appellants, had argued that the last-seen witness was short-sighted. The Bench noted that he'd identified both men, a goat and the judge.

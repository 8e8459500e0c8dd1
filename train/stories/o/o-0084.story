id: o-0084
genre: filing
where: US-WA
published: 2006-05-08
title: MEMORANDUM OPINION — Quarry Lake Marina v. [[K p2 name|Osterhaus]]
person p1: role=bystander age=- protected=no why=adult-bystander
person p2: role=accused age=- protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=witness age=- protected=no why=adult-bystander
person p7: role=witness age=- protected=no why=adult-bystander
person p8: role=expert age=- protected=no why=adult-bystander
screen: none
note: civil suit over a sunken houseboat; docket number and names stay

SUPERIOR COURT OF WASHINGTON, COUNTY OF TILLICUM
No. [[K p2 id|05-2-00919-6]]

QUARRY LAKE MARINA, INC., Plaintiff, v. [[K p2 name|PIETER OSTERHAUS]], Defendant.

[[K p3 name|YAMAMOTO]], J.

This action concerns a houseboat which is at the bottom of a lake, and who ought to pay for getting it up.

**Findings.** [[K p2 name|Mr. Osterhaus]] leased slip 14 from plaintiff on May 1, 2003. Plaintiff's president, [[K p1 name|Gayle Whitcomb]], testified that he was told the vessel must be surveyed. Defendant says that he was told it would be "nice." The lease is silent. The Court finds [[K p1 name|Ms. Whitcomb]] the more credible, as she produced a contemporaneous note, on a bait receipt.

On November 19, 2004, the vessel sank between 2 and 4 a.m. [[K p6 name|Arturo Beltrán]], the night watchman, heard "a long breath." [[K p7 name|Faith Gunderson]], who lives aboard in slip 15, looked out and saw the defendant's porch light going down, still lit.

Plaintiff's expert, [[K p8 name|Dr. Rasheed Coleman]], a marine engineer, gave as the cause a cracked through-hull fitting, which he'd have expected any survey to reveal. There was no expert for the defense. Defendant did offer a muskrat theory, in person, with photographs. The photographs are of otters.

**Conclusions.** A lessee of moorage owes a duty of reasonable care. Judgment for plaintiff in the sum of $18,240, with costs. The counterclaim for a piano is dismissed, it not having been pleaded until closing argument.

The Court thanks counsel, [[K p4 name|Leticia Boone]] for plaintiff, and [[K p5 name|Ole Strandquist]] for the defendant, whose patience has been exemplary.

DATED this 5th day of May, 2006.
/s/ [[K p3 name|Irene Yamamoto]], Judge

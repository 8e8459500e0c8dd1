id: y0090
genre: news
where: PH
published: 2021-07-14
title: Two girls missing since Friday found at aunt's karaoke
person p1: role=missing age=12 protected=no why=minor-not-in-crime
person p2: role=missing age=13 protected=no why=minor-not-in-crime
person p3: role=official age=- protected=no why=official
person p4: role=relative age=- protected=no why=adult-bystander
screen p1: none
note: found children, no crime; a rumour of recruiters; kept by rule 6

IRIGA CITY — Best friends [[K p1 name|Keziah Nerisse Botor]], 12, and [[K p2 name|Althea Mystique Rañola-Sabio]], 13, who had the whole of Barangay San Nicolas out with flashlights for three nights, were found well and hoarse on Monday.

The word on the street had been that they were taken by recruiters in a white van. There was no van. They'd walked the river path to Buhi, to the karaoke bar of [[K p2 name|Althea]]'s aunt, [[K p4 name|Tiya Precy Rañola]], who closes it to the public in the lockdown and lets in only nieces. [[K p4 alias|Tiya]]'s phone had no load.

"Nobody forced anyone, nobody hurt anyone, and the score was ninety-eight," said PLTCOL [[K p3 name|Hermenegildo Sapnu-Bigay]]. The two apologized to the searchers and will sweep the chapel for a month.

*"Ang Boses"* was the song.

id: ae0050
genre: news
where: US-TX
published: 2019-02-14
title: Waco trial: jurors see motel receipts
person p1: role=accused age=34 protected=no why=adult-accused
person p2: role=victim,witness age=16 protected=yes why=trafficking-victim
person p3: role=official age=- protected=no why=official
person p4: role=witness age=- protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
screen p2: sex-trafficking-minor
note: pseudonym K in court, name on the receipt; the clerk and the trucker keep theirs

Day two of the state's case against [[K p1 name|Broderick Sims]], 34, was about paper.

Prosecutor [[K p3 name|Hanh Vo-Martinez]] put up thirty-one receipts from the Brazos Star. [[K p1 name|Sims]] paid for the room; men paid [[K p1 name|Sims]]; the girl known here as [[K p2 initials|"Rose"]], who was 16, got fries.

The night clerk, [[K p4 name|Dilip Patel]] of [[K p4 address|2405 Lasalle]], said that he'd once found a note under the ice bucket: "call my granny" and a number, [[W p2 phone|254-555-0127]]. He called. It was that call that brought the police.

Receipt 14 was on the screen some ten seconds before Judge [[K p5 name|Gene Rathbun]] had it taken off. Under "second guest" it said [[W p2 name|Destinee Hargrove]]. He told the gallery to forget it. Cause [[K p1 id|2018-1120-C1]] resumes Thursday.

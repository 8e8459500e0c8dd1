id: ax0030
genre: news
where: US-NY
published: 2017-03-30
title: Ex-dean's aide guilty of assault on student in Albany stairwell
person p1: role=convicted age=33 protected=no why=adult-convicted
person p2: role=victim,witness age=19 protected=yes why=sexual-offence-victim
person p3: role=victim age=20 protected=no why=consented
person p4: role=official age=- protected=no why=official
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=witness age=58 protected=no why=adult-bystander
person p8: role=author age=- protected=no why=author
screen p2: none
screen p3: none
note: one complainant named herself, the other did not; the one who did slips on the other's name; readback of the transcript

By [[K p8 name|Sunniva Kowalczuk]]

ALBANY — A former aide in the dean's office of a private college was convicted Wednesday of sexually abusing two undergraduates whose petitions for financial aid crossed his desk.

[[K p1 name|Jonathan Mead Ferris]], 33, showed nothing as the forewoman said "guilty" five times. County Court Judge [[K p4 name|Hugh Van Alstyne]] revoked his bail, and deputies led him out past the students who had filled three rows (Indictment [[K p1 id|1-0155/2016]]).

The first complainant was 19, a sophomore from Plattsburgh. She said that [[K p1 name|Ferris]] followed her into a stairwell of the administration building in February 2016 and blocked the door. The district attorney's office doesn't release the names of people who report sexual assault, and this newspaper does not print them unless they ask.

The second asked. [[K p3 name|Imani Beauchamp-Reyes]], now 21, stood on the steps within minutes of the verdict. "I was twenty and he told me my grant depended on my manners," [[K p3 name|Beauchamp-Reyes]] said. "My name is mine. I'd like it spelled right." She then thanked the other woman, who had left by the garage: "None of this happens without [[W p2 name|Caitlin]]. She went first."

Defense attorney [[K p6 name|Lowell Pincus]] had told the jury that the two planned it together after both lost housing. He asked for the sophomore's testimony to be read again; the stenographer did so Tuesday in an empty voice, down to the spelling: "[[W p2 name|L-A-F-O-U-N-T-A-I-N]]."

What did him in was a door. Night custodian [[K p7 name|Desmond Achampong]], 58, testified that the stairwell door has a crash bar and can be held shut only by a man with his foot against it. [[K p7 name|Achampong]] found a loafer print there. He found as well a lanyard with a card, which he turned in. The card was [[W p2 id|No. 00155773]], issued to a [[W p2 other|coxswain of the women's crew]].

"He had a job to open doors for these young people," Assistant DA [[K p5 name|Meera Subramanian]] said in closing. [[K p5 name|Subramanian]] said she'd seek seven years.

[[K p1 name|Ferris]], of [[K p1 address|71 Hackett Place, Apt. 2]], Delmar, has no record but for an arrest in Vermont at 22 for disorderly conduct. He was fired in May 2016 and has since sold tires at [[K p1 employer|Northway Tire]]. Sentencing is June 8; he's held as inmate [[K p1 id|17-01557]].

Judge [[K p4 name|Van Alstyne]] told jurors they were free to talk to reporters. One did, asking not to be named. She'd been torn until the last day, she said, when the sophomore came to listen to her own words read back. "She moved her lips along with it, the little [[W p2 name|LaFountain]] girl. You can't do that with a lie."

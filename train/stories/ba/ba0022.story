id: ba0022
genre: news
where: US-GA
published: 2009-06-04
title: Jury seated in Valdosta onion-shed killing; cousin, 12, may testify
person p1: role=witness age=12 protected=yes why=minor-witness
person p2: role=deceased,victim age=45 protected=no why=adult-victim
person p3: role=accused age=16 protected=decide why=charged-as-adult
person p4: role=accused age=33 protected=no why=adult-accused
person p5: role=official age=- protected=no why=official
person p6: role=official age=- protected=no why=official
person p7: role=relative age=- protected=yes why=identifies-protected
person p8: role=author age=- protected=no why=author
note: 16-year-old charged as an adult; his cousin is a child witness; farm setting without trafficking

By [[K p8 name|Rosalind Akers]]
Wiregrass Tribune

VALDOSTA — Nine women and three men will decide who swung the sorting bar in Shed 2.

They were chosen Wednesday in Lowndes Superior Court, where [[D p3 name|Dequavious Pate]], charged as an adult, and farm mechanic [[K p4 name|Royce Lanier]], 33, are accused of murdering crew chief [[K p2 name|Elias Montford]] on the last payday of the 2008 season.

[[K p2 name|Montford]], 45, left a wife and the money, $14,200, which was found in a fertilizer drum. He'd been in onions since he was 16.

District Attorney [[K p5 name|Jeannette Crum]] described the two as partners. [[K p4 name|Lanier]] had a truck payment; the youth, sixteen at the time, had a summer job and "more admiration for [[K p4 name|Royce Lanier]] than was good for him." Defense counsel say he was forty feet off, asleep on a stack of sacks.

One pair of eyes was nearer. A child who had come to bring his lunch was behind the cull belt, the prosecutor told jurors, and saw the bar come down, and on whose side. The child is the younger defendant's cousin and was 12.

Judge [[K p6 name|Thaddeus Mobley]] ordered from the bench that the witness is to be spoken of only as "the girl," after [[K p5 name|Crum]] had already asked the panel whether anyone was kin to [[W p1 name|Nakia Pate]]. Three hands went up.

"She's a twirler," said one excused juror, in the parking lot. "[[W p1 other|Leads the twirlers at the Christmas parade]]. Everyone knows [[W p1 name|Nakia]]."

She attends [[W p1 school|Newbern Middle]], and moved at New Year from the quarters road to [[W p1 address|her grandmother's on Hightower Street]]. The grandmother, [[W p7 name|Ludie Pate]], raised both children. She sat Wednesday in the second row on the aisle so as to be, as she put it, on nobody's side.

"I got one in that chair and one in that room," Mrs. [[W p7 name|Pate]] said, nodding to each. "Write that."

Bond has been denied to both men. [[D p3 name|Pate]], who turned 17 in the jail on May 6, is kept apart from the adults, booking [[D p3 id|08-5512]]. [[K p4 name|Lanier]], of [[K p4 address|Bemiss Road]], is in general population and has been baptized.

[[K p6 name|Mobley]] denied a motion to move the trial to Tift County. The farm was unionized this spring; the shed has been torn down. Where it stood, someone has put a cross and, for a reason nobody could give [[K p5 name|Crum]]'s investigators, a child's baton.

Opening statements are at 9. The witness list, taped to the courtroom door for lawyers' use, has 31 entries. Number 14 is "[[W p1 name|PATE, N. (juv.)]]". The district attorney took it down at noon.

id: k-0072
genre: press-release
where: US-NC
published: 2025-01-10
title: Trafficking statistics for 2024 released: calls up 11 percent
person p1: role=official age=- protected=no why=official
person p2: role=expert age=- protected=no why=adult-bystander
person p3: role=official age=- protected=no why=official
note: near the edge: a statistics report on trafficking with no victims identified; nothing to protect

RALEIGH – The state Human Trafficking Commission on Friday published its sixth annual report, which records 1,208 calls to the hotline in 2024, up 11 percent over the year before.

Of 312 situations identified, 201 concerned sex trafficking, 84 labor and 27 both. Minors were involved in 96. The most frequent venues were hotels, followed by illicit massage businesses, farms and traveling sales crews.

Fifty-four defendants were charged under G.S. 14-43.11, and 19 convicted. Nine people were granted relief from convictions that resulted from their having been trafficked, under a statute that the report says is "known to too few of those whom it was written for."

"These are floors and not ceilings," said [[K p2 name|Dr. Nkechi Lattimore]], who directed the analysis. No county-level figure under five is shown, so that nobody can be picked out.

Commission chair [[K p1 name|Judge Everett Pridgen]] thanked the 41 agencies that sent data. Attorney General's spokesman [[K p3 name|Ty Kornegay]] said the next training for hotel staff is on Feb. 6 in Fayetteville.

Media: 919-555-0162

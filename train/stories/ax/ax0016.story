id: ax0016
genre: filing
where: US-GA
published: 2007-06-19
title: Incident and arrest narrative, Valdosta shoplifting crew
person p1: role=accused age=31 protected=no why=adult-accused
person p2: role=accused age=26 protected=no why=adult-accused
person p3: role=official age=- protected=no why=official
person p4: role=witness age=- protected=no why=adult-bystander
person p5: role=official age=- protected=no why=official
person p6: role=bystander age=44 protected=no why=adult-bystander
person p7: role=witness age=- protected=no why=adult-bystander
note: nothing to protect; adult theft with street names, tattoos, jail numbers, tag; "pimped out" car and "escort" used innocently

VALDOSTA POLICE — SUPPLEMENT 2 — CASE [[K p1 id|07-06-01550]]

Arrested: 1) [[K p1 name|HOLLOMAN, CURTIS LEE]], alias "[[K p1 alias|Peanut]]," w/m, 31, [[K p1 address|Lot 12, Withlacoochee Pines]]; jail # [[K p1 id|L07-4417]]. Tattoo: [[K p1 body|peanut with top hat, left calf]].
2) [[K p2 name|SINGLETARY, DAWN NICOLE]], w/f, 26, same address; jail # [[K p2 id|L07-4418]]. Tattoo: [[K p2 body|DAWN over sunrise, lower back]].

On 6-16-07 I, Ofc. [[K p3 name|Jerome Tillis]], unit 31, was on the lot of the Norman Drive mall working an extra job when loss prevention officer [[K p4 name|Shanice Wade]] came out of the store running. [[K p4 name|Wade]] advised that a couple had just left with four boxed car stereos under a baby blanket in a stroller. There was no baby. The stroller was real nice.

The couple got into a Ford Escort, purple, pimped out with gold rims and a spoiler, tag [[K p1 vehicle|BQR 0155]]. I followed. They turned in at the car wash on St. Augustine Road, which is one way in. Subj. 2 threw a stereo out the window and it struck the vacuum.

[[K p2 name|Singletary]] stated right off, "It's all [[K p1 name|Curtis]], I just push." [[K p1 name|Holloman]] stated that a man known to him as Big June had ordered the stereos and would pay 40 each. He stated that he owed Big June for the rims. Asked if anyone made him do it, he laughed and said, "The rims."

The car wash attendant, [[K p7 name|Lamar Fussell]], saw the throw and will testify. Mr. [[K p7 name|Fussell]] wants the vacuum paid for. He gave his cell as 229-555-0133.

Det. [[K p5 name|Cindy Roundtree]] took over at 1640. In the trunk Det. [[K p5 name|Roundtree]] found 19 more items with tags from Tifton, Lake City and Thomasville, and a notebook with names, sizes and sums. A receipt was in the name of [[K p6 name|Junior Lee Mobley]], 44, of Quitman, who runs [[K p6 employer|Mobley's Audio & Bait]]. He was visited on Monday and states that he thought it was a closeout. Mr. [[K p6 name|Mobley]] isn't charged at this time.

Subj. 1 is on probation out of Brooks County ([[K p1 id|05-CR-0773]], burglary, 2005). Subj. 2 has no record but a seat belt ticket from when she was 19. Both were read their rights at the car wash under the sign that says ALL HAND WORK.

The stroller is in property, tag 4417-6. If nobody claims it Ofc. [[K p3 name|Tillis]] knows a family.

Value recovered: $3,906.12. Approved, Sgt. on duty.
